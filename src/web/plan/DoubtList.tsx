import type { Doubt } from '#domain/plan/doubt.ts'
import type { Output } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { DoubtCard } from './DoubtCard.tsx'
import { doubtGroups } from './doubtGroups.ts'
import { SettledDoubts } from './SettledDoubts.tsx'

type Props = { plan: Output<'readPlan'>; chosen: string | undefined }

/** Everything the compiler was unsure of, by kind; what a person has settled stands folded behind it. */
export function DoubtList({ plan, chosen }: Props) {
  const groups = openGroups(plan.doubts)
  return (
    <>
      {groups.length === 0 && <Nothing says="没有待核的地方：读法、合计、文表一致性和单位都核过了。" />}
      {groups.map(({ kind, heading, doubts }) => (
        <section key={kind} className="doubts">
          <h3>
            {heading} <span className="quiet">{doubts.length}</span>
          </h3>
          <ol className="plan-items">
            {doubts.map((doubt) => (
              <DoubtCard key={doubt.id} plan={plan} doubt={doubt} chosen={chosen} />
            ))}
          </ol>
        </section>
      ))}
      <SettledDoubts plan={plan} chosen={chosen} />
    </>
  )
}

/** Open doubts by kind; the kinds with errors before the others. */
function openGroups(doubts: readonly Doubt[]) {
  const open = doubts.filter((it) => it.settled === null)
  const groups = Object.entries(doubtGroups).flatMap(([kind, heading]) => {
    const own = open.filter((it) => it.kind === kind)
    return own.length > 0 ? [{ kind, heading, doubts: own }] : []
  })
  const isGrave = (it: { doubts: Doubt[] }) => it.doubts.some(({ severity }) => severity === 'error')
  return [...groups.filter(isGrave), ...groups.filter((it) => !isGrave(it))]
}
