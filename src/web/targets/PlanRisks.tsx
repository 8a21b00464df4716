import { Link } from '@tanstack/react-router'
import { severityLook } from '#web/plan/severityLook.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'

/** Contradictions in the plan itself, the gravest three; errors before warnings, mere notices left out. */
export function PlanRisks() {
  const { document } = useRead('readPlan', {})
  const grave = (['error', 'warning'] as const).flatMap((severity) =>
    document.lintFindings.filter((finding) => finding.severity === severity),
  )
  return grave.slice(0, 3).map(({ id, severity, sentence }) => (
    <li key={id}>
      <StateMark {...severityLook[severity]} />{' '}
      <Link to="/plan" search={{ tab: 'finding', item: id }}>
        {sentence}
      </Link>
    </li>
  ))
}
