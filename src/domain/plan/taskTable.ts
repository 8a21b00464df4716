// An annex may say who answers for the tasks: 工作事项 · 牵头单位 · 配合单位, a task's rows one below the other.
import type { PlanTask } from './compiledPlan.ts'
import { splitNames } from './splitNames.ts'
import type { Grid } from './tableGrid.ts'

/** The tasks with the units that the tables give them; what the text itself says of a task comes first. */
export function taskTableUnits(grids: Grid[], tasks: PlanTask[]): PlanTask[] {
  const byTitle = new Map(grids.flatMap((grid) => rowsOf(grid)))
  return tasks.map((task) => {
    const rows = byTitle.get(plain(task.title ?? ''))
    if (!rows || task.lead.length + task.responsible.length > 0) return task
    const lead = [...new Set(rows.flatMap((it) => it.lead))]
    const responsible = [...new Set(rows.flatMap((it) => it.responsible))].filter((it) => !lead.includes(it))
    return { ...task, lead, responsible }
  })
}

type Row = { lead: string[]; responsible: string[] }

const TASK_HEADER = /工作事项|工作任务|重点任务|主要任务|任务名称|事项|任务/
const LEAD_HEADER = /^(?:牵头|主办|主要责任)/
const RESPONSIBLE_HEADER = /^(?:配合|责任|参与|协办|参加)/

function rowsOf({ columns, body }: Grid): [string, Row[]][] {
  const [task, lead, responsible] = [TASK_HEADER, LEAD_HEADER, RESPONSIBLE_HEADER].map((it) =>
    columns.findIndex((name) => it.test(name)),
  )
  if (task === undefined || task < 0 || Math.max(lead ?? -1, responsible ?? -1) < 0) return []
  const found = new Map<string, Row[]>()
  let title = ''
  for (const row of body) {
    title = plain(row[task]?.text ?? '') || title
    const names = (at: number | undefined) => splitNames(row[at ?? -1]?.text ?? '')
    found.set(title, [...(found.get(title) ?? []), { lead: names(lead), responsible: names(responsible) }])
  }
  return [...found]
}

function plain(title: string): string {
  return title.replace(/^\s*(?:\d+[.、]|\([一二三四五六七八九十\d]+\))/, '').replace(/[\s。,、]/g, '')
}
