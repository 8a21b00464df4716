import { Link } from '@tanstack/react-router'
import { indicatorNamed } from '#domain/plan/indicatorNamed.ts'
import type { Title } from '#domain/registry/title.ts'
import { useRead } from '#web/frame/useRead.ts'

/** What the plan's own words promise next, where they are stricter or later than the annex. */
export function StatedGoal({ indicator, year }: { indicator: Title; year: number }) {
  const { document } = useRead('readPlan', {})
  const at = document.goals.findIndex(
    (goal) => indicatorNamed(goal.indicator) === indicator && goal.deadline !== null && goal.deadline >= year,
  )
  const goal = document.goals[at]
  if (!goal) return null
  return (
    <p className="quiet">
      方案原文：
      <Link to="/plan" search={{ tab: 'goal', item: `goal-${at}` }}>
        到{goal.deadline}年，{goal.text}
      </Link>
    </p>
  )
}
