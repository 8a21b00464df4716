import { Button } from 'antd'
import { useState } from 'react'
import type { Doubt } from '#domain/plan/doubt.ts'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useAct } from '#web/frame/useAct.ts'
import { ItemCard } from './ItemCard.tsx'
import { settledWords } from './settledWords.ts'

type Props = { plan: Output<'readPlan'>; chosen: string | undefined }

/** What people have corrected, confirmed and expanded, each with who and when; it can be taken back. */
export function SettledDoubts({ plan, chosen }: Props) {
  const settled = plan.doubts.filter((it) => it.settled !== null)
  const [isOpen, setOpen] = useState(false)
  if (settled.length === 0) return null
  return (
    <details
      className="doubts settled"
      open={isOpen || settled.some((it) => it.id === chosen)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        已处理 <span className="quiet">{settled.length}</span>
      </summary>
      <ol className="plan-items">
        {settled.map((doubt) => (
          <ItemCard key={doubt.id} id={doubt.id} kind="finding" chosen={chosen} title={doubt.sentence}>
            <SettledLine plan={plan} doubt={doubt} />
          </ItemCard>
        ))}
      </ol>
    </details>
  )
}

function SettledLine({ plan: { id, status }, doubt: { settled } }: { plan: Output<'readPlan'>; doubt: Doubt }) {
  const { may } = useSession()
  const correction = useAct('withdrawCorrection')
  const expansion = useAct('withdrawExpansion')
  if (!settled) return null
  const { how, person, at, entries } = settled
  const [entry] = entries
  const open =
    how === 'expanded'
      ? status !== 'superseded' && may('withdrawExpansion')
      : status === 'draft' && may('withdrawCorrection')
  const onWithdraw = () =>
    how === 'expanded'
      ? expansion.mutate({ id, expansions: entries })
      : correction.mutate({ id, correction: entry ?? '' })
  return (
    <p className="quiet acts">
      <span>
        ◆ {person} {at && momentText(at)} {settledWords[how]}
      </span>
      {open && entry && (
        <Button type="link" loading={correction.isPending || expansion.isPending} onClick={onWithdraw}>
          撤回
        </Button>
      )}
    </p>
  )
}
