import { Link } from '@tanstack/react-router'
import { severityLook } from '#web/plan/severityLook.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'

/** The gravest open doubt of the plan itself, and how many there are; mere notices are left out. */
export function PlanRisk() {
  const { doubts } = useRead('readPlan', {})
  const grave = (['error', 'warning'] as const).flatMap((severity) =>
    doubts.filter((it) => it.settled === null && it.severity === severity),
  )
  const [first] = grave
  if (!first) return null
  const { shape, tone } = severityLook[first.severity]
  return (
    <li>
      <StateMark shape={shape} tone={tone} word="方案" />
      <span>
        <Link to="/plan" search={{ tab: 'finding', item: first.id }}>
          {first.sentence}
        </Link>
        方案中待核的错误和警示共 {grave.length} 处。
      </span>
    </li>
  )
}
