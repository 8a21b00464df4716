import { Button } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { ExpandPlaceholder } from './ExpandPlaceholder.tsx'
import { ExpansionActs } from './ExpansionActs.tsx'

type Props = { plan: Output<'readPlan'>; at: number }

/** Under a task, who answers in the place of each of its placeholders, by whose word and since when. */
export function ExpandedUnits({ plan, at }: Props) {
  const { may } = useSession()
  const [expanding, setExpanding] = useState<string>()
  const names = plan.document.placeholders.filter((it) => it.tasks.includes(at)).map((it) => it.name)
  const all = plan.expanded[`task ${at}`] ?? []
  const open = plan.status !== 'superseded' && may('expandPlaceholder')
  return (
    <>
      {names.map((name) => (
        <div key={name} className="expanded">
          <ExpansionActs plan={plan} name={name} meant={all.filter((it) => it.placeholder === name)} />
          {open && (
            <Button type="link" onClick={() => setExpanding(name)}>
              展开
            </Button>
          )}
        </div>
      ))}
      {expanding && (
        <ExpandPlaceholder plan={plan} placeholder={expanding} task={at} onClose={() => setExpanding(undefined)} />
      )}
    </>
  )
}
