import type { CompiledPlan, PlanGoal, PlanTask } from './compiledPlan.ts'
import { goalAnchors, taskAnchor, type CellChange, type CorrectedPlan, type EnteredCorrection } from './correction.ts'
import { tableCells, withCells } from './tableCells.ts'
import { placeholdersIn } from './units/placeholdersIn.ts'

/**
 * A compiled plan with people's corrections applied, the later over the earlier; indexes of tasks and goals stay, so a goal
 * that a person removed stays in the list and is named in `corrected`. What was confirmed stays as it was read.
 */
export function correct(plan: CompiledPlan, corrections: readonly EnteredCorrection[]): CorrectedPlan {
  const places = corrections.length > 0 ? placesOf(plan) : new Map<string, string>()
  const found: Omit<CorrectedPlan, 'plan'> = { corrected: {}, confirmed: {}, adrift: [] }
  const tasks = [...plan.tasks]
  const goals = [...plan.goals]
  const cells = new Map<string, CellChange>()
  for (const it of corrections) {
    if (it.kind === 'confirmed') {
      found.confirmed[it.anchor] = it
      continue
    }
    const place = places.get(`${it.kind} ${it.anchor}`)
    if (place === undefined) {
      found.adrift.push(it)
      continue
    }
    found.corrected[`${it.kind} ${place}`] = it
    const at = Number(place)
    if (it.kind === 'cell') cells.set(it.anchor, it.change)
    else if (it.kind === 'task') tasks[at] = { ...(tasks[at] as PlanTask), ...given(it.change) }
    else {
      const { removed: _, ...change } = it.change
      goals[at] = { ...(goals[at] as PlanGoal), ...given(change) }
    }
  }
  const tables = cells.size > 0 ? withCells(plan, cells) : {}
  const said = {
    ...plan,
    ...tables,
    tasks,
    goals: withTables(goals, { ...plan, ...tables }),
    placeholders: placeholdersIn(tasks),
  }
  return { plan: said, ...found }
}

/** Where every item stands, by its kind and its words; of equal words the first. */
function placesOf(plan: CompiledPlan): Map<string, string> {
  const places = new Map<string, string>()
  const add = (words: string, place: string) => places.has(words) || places.set(words, place)
  for (const [at, task] of plan.tasks.entries()) add(`task ${taskAnchor(task)}`, String(at))
  for (const [at, anchor] of goalAnchors(plan.goals).entries()) add(`goal ${anchor}`, String(at))
  for (const { anchor, key } of tableCells(plan)) add(`cell ${anchor}`, key)
  return places
}

/** A goal that stands in a cell of an indicator table says what the cell says, unless a person has corrected the goal itself. */
function withTables(goals: PlanGoal[], { indicatorTables, goals: read }: CompiledPlan): PlanGoal[] {
  const targets = indicatorTables.flatMap((it) => it.rows.flatMap((row) => row.targets))
  const values = new Map(targets.map(({ offset, value }) => [offset, value]))
  return goals.map((goal, at) => {
    const value = values.get(goal.offset)
    return goal === read[at] && value !== undefined && value !== goal.value ? { ...goal, value } : goal
  })
}

/** Fields that were left out stay as the compiler read them. */
function given<Change extends object>(change: Change): { [Key in keyof Change]-?: Exclude<Change[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never
}
