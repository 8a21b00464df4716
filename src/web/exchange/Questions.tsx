import { Radio, Select } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { LEFT_OUT, type Answers, type KindAnswer } from './answers.ts'

type Result = Output<'importEnterprises'>
type Group = Result['groups'][number]
type Problem = Result['problems'][number]
type Props = { result: Result; answers: Answers; onChange: (answers: Answers) => void }

/** Questions of one kind are answered once for all their rows; a likeness is answered row by row. */
export function Questions({ result: { groups, problems }, answers, onChange }: Props) {
  if (groups.length === 0) return null
  const onKind = (kind: string, answer: KindAnswer) =>
    onChange({ ...answers, kinds: { ...answers.kinds, [kind]: answer } })
  const onRow = (row: number, answer: string | undefined) =>
    onChange({ ...answers, rows: { ...answers.rows, [row]: answer } })
  return (
    <section className="questions" aria-label="待核对">
      <h3>待核对的问题（同类的一次定）</h3>
      {groups.map((group) => {
        const asked = problems.filter(({ kind, weight }) => kind === group.kind && weight === 'toLookAt')
        return (
          <fieldset key={group.kind}>
            <legend>
              {group.label}（{group.rows} 行）
            </legend>
            <p className="quiet">例：{asked[0]?.sentence}</p>
            <Radio.Group
              value={answers.kinds[group.kind]}
              options={optionsOf(group)}
              onChange={({ target }) => onKind(group.kind, target.value as KindAnswer)}
            />
            {isByRow(group) &&
              asked.map((it) => (
                <RowQuestion
                  key={it.row}
                  problem={it}
                  answer={answers.rows[it.row]}
                  onAnswer={(answer) => onRow(it.row, answer)}
                />
              ))}
          </fieldset>
        )
      })}
    </section>
  )
}

function isByRow({ canTake, canMatch }: Group): boolean {
  return !canTake && !canMatch
}

function optionsOf({ kind, canTake, canMatch }: Group) {
  return [
    ...(canMatch ? [{ value: 'match', label: '都按建议对应' }] : []),
    ...(canTake ? [{ value: 'take', label: takeLabel(kind, canMatch) }] : []),
    { value: 'skip', label: '都不导入' },
    { value: 'sendBack', label: '都退回报送单位' },
  ]
}

function takeLabel(kind: string, canMatch: boolean): string {
  if (kind === 'new-enterprise') return '都作为新企业登记'
  return canMatch ? '都按原样导入' : '都导入'
}

type RowProps = { problem: Problem; answer: string | undefined; onAnswer: (answer: string | undefined) => void }

function RowQuestion({ problem: { row, sentence, proposals }, answer, onAnswer }: RowProps) {
  const options = [
    ...(proposals ?? []).map(({ enterprise, name, creditCode, by, score }) => ({
      value: enterprise,
      label: `是「${name}」${creditCode}${by === 'likeness' ? `，相似 ${Math.round(score * 100)}%` : ''}`,
    })),
    { value: LEFT_OUT, label: '都不是，不导入' },
  ]
  return (
    <p className="row-question">
      <span>{sentence}</span>
      <Select
        aria-label={`第 ${row} 行是哪家企业`}
        allowClear
        placeholder="请选定"
        value={answer ?? null}
        options={options}
        onChange={(chosen: string | null) => onAnswer(chosen ?? undefined)}
      />
    </p>
  )
}
