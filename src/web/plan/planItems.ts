import type { CompiledPlan, Place } from '#domain/plan/compiledPlan.ts'
import type { Doubt } from '#domain/plan/doubt.ts'
import type { PlanItem } from './planItem.ts'

/** Doubts, tasks, goals and tables of a plan as one list, so that text and panel can point at each other by id. */
export function planItems(
  { tasks, goals, ...plan }: CompiledPlan,
  doubts: readonly Pick<Doubt, 'id' | 'places'>[],
): PlanItem[] {
  return [
    ...doubts.map(({ id, places }) => ({ id, kind: 'finding' as const, places: places.map(stretch) })),
    ...tasks.map(({ number, title, offset, measures }, at) => ({
      id: `task-${at}`,
      kind: 'task' as const,
      places: [stretch({ offset, text: `${number}${title ?? ''}` }), ...measures.map(stretch)],
    })),
    ...goals.map((goal, at) => ({ id: `goal-${at}`, kind: 'goal' as const, places: [stretch(goal)] })),
    ...tableItems('table', plan.tables),
    ...tableItems('indicator-table', plan.indicatorTables),
    ...tableItems('task-table', plan.taskTables),
  ]
}

function tableItems(name: string, tables: readonly { offset: number; title: string }[]): PlanItem[] {
  return tables.map(({ offset, title }, at) => ({
    id: `${name}-${at}`,
    kind: 'table',
    places: [stretch({ offset, text: title })],
  }))
}

function stretch({ offset, text }: Place) {
  return { offset, length: text.length }
}
