import { Button } from 'antd'
import type { Expansion } from '#domain/plan/expansion.ts'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useAct } from '#web/frame/useAct.ts'

type Props = { plan: Output<'readPlan'>; name: string; meant: Expansion[] }

/** Whom a placeholder means, act by act; an act is taken back as a whole, in every task it was said of. */
export function ExpansionActs({ plan: { id, status }, name, meant }: Props) {
  const { may } = useSession()
  const withdraw = useAct('withdrawExpansion')
  if (meant.length === 0) return <span>“{name}”还没有展开</span>
  const open = status !== 'superseded' && may('withdrawExpansion')
  return (
    <div>
      {[...byAct(meant)].map(([act, units]) => (
        <div key={act}>
          “{name}”指 <Names units={units} />
          <span className="quiet"> ◆ {act} </span>
          {open && (
            <Button
              type="link"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ id, expansions: units.map((it) => it.id) })}
            >
              撤回
            </Button>
          )}
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
