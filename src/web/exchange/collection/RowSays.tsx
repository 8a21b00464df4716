import { Button } from 'antd'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { AddedActs } from './AddedActs.tsx'

/** What a person has to know of a row: why it went back, what is new or changed, who else sent it. */
export function RowSays({ id, row, onRule }: { id: string; row: MergedRow; onRule: () => void }) {
  const { may } = useSession()
  const { state, reasons, differences, alsoFrom, counts } = row
  return (
    <div className="row-says">
      {state === 'returned' && <StateMark shape="■" tone="bad" word={`退回：${reasons.join('；')}`} />}
      {state === 'added' && <AddedActs id={id} row={row} />}
      {differences.map(({ header, sent, received }) => (
        <StateMark
          key={header}
          shape="◆"
          tone="warn"
          word={`「${header}」被改为「${received || '空'}」，仍按「${sent || '空'}」`}
        />
      ))}
      {alsoFrom.length > 0 && state !== 'returned' && (
        <span>
          <StateMark
            shape="◆"
            tone={counts === 'undecided' ? 'warn' : 'off'}
            word={`${alsoFrom.join('、')}也报了${ruling[counts]}`}
          />
          {may('chooseAnswer') && counts !== 'yes' && (
            <Button type="link" onClick={onRule}>
              以此为准
            </Button>
          )}
        </span>
      )}
    </div>
  )
}

const ruling = { yes: '，以本单位为准', undecided: '，待裁定', no: '，以对方为准' } as const
