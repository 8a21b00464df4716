import type { CompiledPlan, PlanGoal, PlanTask } from './compiledPlan.ts'
import { placeholdersIn } from './units/placeholdersIn.ts'
import { goalAnchor, taskAnchor, type CorrectedPlan, type EnteredCorrection } from './correction.ts'

/**
 * A compiled plan with people's corrections applied, the later over the earlier; indexes of tasks and goals stay, so a goal
 * that a person removed stays in the list and is named in `corrected`.
 */
export function correct(plan: CompiledPlan, corrections: readonly EnteredCorrection[]): CorrectedPlan {
  const corrected: CorrectedPlan['corrected'] = {}
  const adrift: EnteredCorrection[] = []
  const tasks = [...plan.tasks]
  const goals = [...plan.goals]
  for (const it of corrections) {
    const list: readonly { offset: number }[] = it.kind === 'task' ? plan.tasks : plan.goals
    const at = list.findIndex((_, index) => anchorOf(plan, it.kind, index) === it.anchor)
    if (at < 0) {
      adrift.push(it)
      continue
    }
    corrected[`${it.kind} ${at}`] = it
    if (it.kind === 'task') tasks[at] = { ...(tasks[at] as PlanTask), ...given(it.change) }
    else {
      const { removed: _, ...change } = it.change
      goals[at] = { ...(goals[at] as PlanGoal), ...given(change) }
    }
  }
  return { plan: { ...plan, tasks, goals, placeholders: placeholdersIn(tasks) }, corrected, adrift }
}

function anchorOf({ tasks, goals }: CompiledPlan, kind: 'task' | 'goal', at: number): string {
  const task = tasks[at]
  if (kind === 'task') return task ? taskAnchor(task) : ''
  return goalAnchor(goals, at)
}

/** Fields that were left out stay as the compiler read them. */
function given<Change extends object>(change: Change): { [Key in keyof Change]-?: Exclude<Change[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never
}
