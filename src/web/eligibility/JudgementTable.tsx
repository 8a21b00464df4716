import { Button } from 'antd'
import { useState } from 'react'
import { judgeable, type Judgeable } from '#domain/eligibility/judgements/judgeable.ts'
import { rangeText } from '#domain/eligibility/sentences/detailSentence.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import type { Shown } from './tried.ts'
import { RecordJudgement } from './RecordJudgement.tsx'
import { WithdrawJudgement } from './WithdrawJudgement.tsx'

type Answered = Output<'assessEnterprise'>['assessments'][number]
type Judged = Answered['judgements'][number]
type Props = {
  enterprise: string
  open: Answered
  /** The answer without what people said: what its items leave them room for. */
  plain: Shown
  schemes: Schemes
}

/** 专家意见: what people decide in this scheme, what they have said so far, by whom, when and why. */
export function JudgementTable({ enterprise, open, plain, schemes }: Props) {
  const [recording, setRecording] = useState<Judgeable | null>(null)
  const [withdrawing, setWithdrawing] = useState<Judged | null>(null)
  const text = schemes.texts.find(({ id, inForce }) => id === open.scheme && inForce === open.inForce)
  const list = text ? judgeable(programOf({ text, facts: schemes.facts, mode: open.mode })).map(withRoom(plain)) : []
  if (list.length === 0) return null
  return (
    <section className="file-sheet gap-sheet judgements unprinted" aria-label="专家意见">
      <h2>专家意见</h2>
      <table className="sheet-table">
        {head}
        <tbody>
          {list.map((it) => (
            <JudgementLine
              key={it.id}
              of={it}
              judged={open.judgements.find(({ clause }) => clause === it.id)}
              onRecord={() => setRecording(it)}
              onWithdraw={setWithdrawing}
            />
          ))}
        </tbody>
      </table>
      {recording && (
        <RecordJudgement
          asked={{ enterprise, scheme: open.scheme, mode: open.mode }}
          of={recording}
          onClose={() => setRecording(null)}
        />
      )}
      {withdrawing && <WithdrawJudgement judged={withdrawing} onClose={() => setWithdrawing(null)} />}
    </section>
  )
}

/** An item with the points that the rules leave room for, as the facts are known today. */
function withRoom({ scores }: Shown): (it: Judgeable) => Judgeable {
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  return (it) => {
    const item = it.points && items.find(({ item: id }) => id === it.id)
    return item ? { ...it, points: [item.low, item.high] } : it
  }
}

type LineProps = {
  of: Judgeable
  judged: Judged | undefined
  onRecord: () => void
  onWithdraw: (judged: Judged) => void
}

function JudgementLine({ of: { title, by, points }, judged, onRecord, onWithdraw }: LineProps) {
  const { may } = useSession()
  return (
    <tr>
      <td>
        {title}
        {by && <div className="quiet">{by}</div>}
      </td>
      <td>{judged ? saidText(judged) : roomText(points)}</td>
      <td>
        {judged && (
          <>
            {judged.judge}（{judged.judgedOn}）：{judged.reason}
            <div className="quiet">
              {judged.person} 于 {momentText(judged.knownFrom)} 登记
            </div>
          </>
        )}
      </td>
      <td>
        {may('recordJudgement') && (
          <Button size="small" onClick={onRecord} aria-label={`登记意见：${title}`}>
            登记意见
          </Button>
        )}
        {judged && may('withdrawJudgement') && (
          <Button size="small" onClick={() => onWithdraw(judged)} aria-label={`撤回意见：${title}`}>
            撤回
          </Button>
        )}
      </td>
    </tr>
  )
}

function roomText(points: Judgeable['points']): string {
  if (!points) return '尚无'
  const [low, high] = points
  return low === high
    ? `按现有资料为 ${rangeText(low, high)}，没有可评的余地`
    : `尚无，按现有资料可给 ${rangeText(low, high)}`
}

function saidText({ holds, points }: Judged): string {
  if (holds === null) return `${Number(points)} 分`
  return holds ? '符合' : '不符合'
}

const head = (
  <thead>
    <tr>
      {['由人判断的条款和评分项', '意见', '谁、何时、为何', '办理'].map((it) => (
        <th scope="col" key={it}>
          {it}
        </th>
      ))}
    </tr>
  </thead>
)
