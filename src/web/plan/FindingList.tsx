import type { LintFinding } from '#domain/plan/compiledPlan.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import { FindingPlaces } from './FindingPlaces.tsx'
import { ItemCard } from './ItemCard.tsx'
import { severityLook } from './severityLook.ts'

type Props = { findings: readonly LintFinding[]; chosen: string | undefined }

/** What the check of the document found, the gravest first. */
export function FindingList({ findings, chosen }: Props) {
  if (findings.length === 0) return <Nothing says="合计、累计、文表一致性等检查都通过了，没有发现问题。" />
  const inOrder = Object.keys(severityLook).flatMap((severity) => findings.filter((it) => it.severity === severity))
  return (
    <ol className="plan-items">
      {inOrder.map((finding) => (
        <ItemCard
          key={finding.id}
          id={finding.id}
          kind="finding"
          chosen={chosen}
          title={
            <>
              <StateMark {...severityLook[finding.severity]} /> {finding.sentence}
            </>
          }
        >
          <FindingPlaces finding={finding} />
        </ItemCard>
      ))}
    </ol>
  )
}
