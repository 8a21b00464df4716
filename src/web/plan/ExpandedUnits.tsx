import { Button } from 'antd'
import { useState } from 'react'
import type { Expansion } from '#domain/plan/expansion.ts'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import { ExpandPlaceholder } from './ExpandPlaceholder.tsx'

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
        <p key={name} className="expanded">
          <Meant name={name} meant={all.filter((it) => it.placeholder === name)} />
          {open && (
            <Button type="link" onClick={() => setExpanding(name)}>
              展开
            </Button>
          )}
        </p>
      ))}
      {expanding && (
        <ExpandPlaceholder plan={plan} placeholder={expanding} task={at} onClose={() => setExpanding(undefined)} />
      )}
    </>
  )
}

function Meant({ name, meant }: { name: string; meant: Expansion[] }) {
  const last = meant.at(-1)
  if (!last) return <span>“{name}”还没有展开</span>
  return (
    <span>
      “{name}”指 {meant.map(dated).join('、')}
      <span className="quiet">
        {' '}
        ◆ 由牵头单位展开（{last.person} {momentText(last.knownFrom)}，{last.reason}）
      </span>
    </span>
  )
}

function dated({ name, validFrom, validTo }: Expansion): string {
  return `${name}（${validFrom} 起${validTo === null ? '' : `，至 ${validTo}`}）`
}
