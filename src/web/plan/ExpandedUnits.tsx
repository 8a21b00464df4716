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
        <div key={name} className="expanded">
          <Meant name={name} meant={all.filter((it) => it.placeholder === name)} />
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

function Meant({ name, meant }: { name: string; meant: Expansion[] }) {
  if (meant.length === 0) return <span>“{name}”还没有展开</span>
  return (
    <div>
      {[...byAct(meant)].map(([act, units]) => (
        <div key={act}>
          “{name}”指 <Names units={units} />
          <span className="quiet"> ◆ {act}</span>
        </div>
      ))}
    </div>
  )
}

const FEW = 8

function Names({ units }: { units: Expansion[] }) {
  const names = units.map((it) => it.name)
  if (names.length <= FEW) return names.join('、')
  return (
    <details>
      <summary>
        {names.slice(0, FEW).join('、')}等 {names.length} 个单位
      </summary>
      {names.join('、')}
    </details>
  )
}

/** What was said at once stands together: from which day, by whom, when and on what ground. */
function byAct(meant: Expansion[]): Map<string, Expansion[]> {
  const acts = new Map<string, Expansion[]>()
  for (const it of meant) {
    const until = it.validTo === null ? '' : `至 ${it.validTo}`
    const act = `${it.validFrom} 起${until}，由牵头单位展开（${it.person} ${momentText(it.knownFrom)}，${it.reason}）`
    acts.set(act, [...(acts.get(act) ?? []), it])
  }
  return acts
}
