import { Button } from 'antd'
import { useState } from 'react'
import type { Doubt } from '#domain/plan/doubt.ts'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useAct } from '#web/frame/useAct.ts'
import { CorrectGoal } from './CorrectGoal.tsx'
import { CorrectTask } from './CorrectTask.tsx'
import { ExpandPlaceholder } from './ExpandPlaceholder.tsx'
import { ItemLink } from './ItemLink.tsx'

type Props = { plan: Output<'readPlan'>; doubt: Doubt }

/** Look at the item, expand, correct, take back, or confirm: whichever the doubt allows and the person may. */
export function DoubtActs({ plan, doubt: { kind, about, anchor } }: Props) {
  const { may } = useSession()
  const confirm = useAct('correctPlan')
  const withdraw = useAct('withdrawCorrection')
  const [acting, setActing] = useState(false)
  const { id, status } = plan
  const draft = status === 'draft' && may('correctPlan')
  const item = kind === 'placeholder' || kind === 'adrift' ? null : about
  const expands = kind === 'placeholder' && status !== 'superseded' && may('expandPlaceholder')
  const corrects = draft && item !== null && /^(?:task|goal) /.test(item)
  const onConfirm = () => confirm.mutate({ id, correction: { kind: 'confirmed', anchor, change: {} } })
  return (
    <p className="acts">
      {item && <ItemLink about={item} />}
      {(expands || corrects) && (
        <Button type="link" onClick={() => setActing(true)}>
          {expands ? '展开为具体单位' : '更正'}
        </Button>
      )}
      {draft && kind === 'adrift' && (
        <Button
          type="link"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ id, correction: about ?? '' })}
        >
          撤回这条更正
        </Button>
      )}
      {draft && kind !== 'placeholder' && kind !== 'adrift' && (
        <Button type="link" loading={confirm.isPending} onClick={onConfirm}>
          确认无误
        </Button>
      )}
      {acting && <Acting plan={plan} about={about ?? ''} kind={kind} onClose={() => setActing(false)} />}
    </p>
  )
}

type ActingProps = { plan: Output<'readPlan'>; about: string; kind: Doubt['kind']; onClose: () => void }

function Acting({ plan, about, kind, onClose }: ActingProps) {
  if (kind === 'placeholder') return <ExpandPlaceholder plan={plan} placeholder={about} onClose={onClose} />
  const [item, at] = about.split(' ')
  const task = plan.document.tasks[Number(at)]
  if (item === 'goal') return <CorrectGoal id={plan.id} goals={plan.document.goals} at={Number(at)} onClose={onClose} />
  return task ? <CorrectTask id={plan.id} task={task} onClose={onClose} /> : null
}
