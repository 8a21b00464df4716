import type { Output } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { DoubtCard } from './DoubtCard.tsx'
import { doubtGroups } from './doubtGroups.ts'
import { SettledDoubts } from './SettledDoubts.tsx'

type Props = { plan: Output<'readPlan'>; chosen: string | undefined }

/** Everything the compiler was unsure of, by kind; what a person has settled stands folded behind it. */
export function DoubtList({ plan, chosen }: Props) {
  const open = plan.doubts.filter((it) => it.settled === null)
  const groups = Object.entries(doubtGroups).flatMap(([kind, heading]) => {
    const doubts = open.filter((it) => it.kind === kind)
    return doubts.length > 0 ? [{ kind, heading, doubts }] : []
  })
  return (
    <>
      {open.length === 0 && <Nothing says="没有待核的地方：读法、合计、文表一致性和单位都核过了。" />}
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
