import { Button } from 'antd'
import type { EnteredCorrection } from '#domain/plan/correction.ts'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useAct } from '#web/frame/useAct.ts'

type Props = { plan: Output<'readPlan'>; correction: EnteredCorrection | undefined; onCorrect: () => void }

/** Whether an item is a person's reading or the machine's, and what can be done about it. */
export function CorrectionLine({ plan: { id, status }, correction, onCorrect }: Props) {
  const { may } = useSession()
  const withdraw = useAct('withdrawCorrection')
  const open = status === 'draft' && may('correctPlan')
  if (!open && !correction) return null
  const removed = correction?.kind === 'goal' && correction.change.removed
  return (
    <p className="quiet">
      {correction && `◆ ${correction.person} ${momentText(correction.knownFrom)} ${removed ? '认定不是目标' : '更正'} `}
      {open && correction && (
        <Button
          type="link"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ id, correction: correction.id })}
        >
          撤回更正
        </Button>
      )}
      {open && (
        <Button type="link" onClick={onCorrect}>
          更正
        </Button>
      )}
    </p>
  )
}
