import type { PlanTask, PlanTaskTable } from '../compiledPlan.ts'

/** The tasks with the units that the tables give them; what the text itself says of a task comes first. */
export function taskTableUnits(tables: PlanTaskTable[], tasks: PlanTask[]): PlanTask[] {
  const byTitle = new Map<string, Rows>()
  for (const row of tables.flatMap((it) => it.rows))
    byTitle.set(plain(row.task), [...(byTitle.get(plain(row.task)) ?? []), row])
  return tasks.map((task) => {
    if (task.lead.length + task.responsible.length > 0) return task
    const rows = rowsFor(plain(task.title ?? ''), byTitle)
    const lead = [...new Set(rows.flatMap((it) => it.lead))]
    const responsible = [...new Set(rows.flatMap((it) => it.responsible))].filter((it) => !lead.includes(it))
    return { ...task, lead, responsible, openEnded: rows.some((it) => it.openEnded) }
  })
}

type Rows = PlanTaskTable['rows']

const SHORTEST = 4 // 培育企业; shorter words stand in many titles

/** A table may shorten a title or add to it; where several do, none is meant. */
function rowsFor(title: string, byTitle: Map<string, Rows>): Rows {
  const same = byTitle.get(title)
  if (same || title.length < SHORTEST) return same ?? []
  const alike = [...byTitle].filter(([it]) => it.length >= SHORTEST && (it.includes(title) || title.includes(it)))
  return alike.length === 1 ? (alike[0]?.[1] ?? []) : []
}

function plain(title: string): string {
  return title.replace(/^\s*(?:\d+[.、．]|[(（][一二三四五六七八九十\d]+[)）])/, '').replace(/[\s。，,、]/g, '')
}
