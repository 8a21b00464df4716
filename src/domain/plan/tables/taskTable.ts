// An annex may say who answers for the tasks: 工作事项 · 牵头单位 · 配合单位 · 完成时限, a task's rows one below the other.
import type { PlanTaskTable } from '../compiledPlan.ts'
import { readUnits } from '../units/readUnits.ts'
import { tableColumns } from './tableColumns.ts'
import type { Grid } from './tableGrid.ts'
import type { Cell } from './tableRows.ts'

/** Reads a table of tasks; null when the table is of another kind. A merged task stands once, its rows below have its name. */
export function taskTable({ title, offset, columns, body }: Grid): PlanTaskTable | null {
  const at = (header: RegExp) => columns.findIndex((name) => header.test(name))
  const [task, lead, responsible] = [at(tableColumns.task), at(tableColumns.lead), at(tableColumns.responsible)]
  if (task < 0 || Math.max(lead, responsible) < 0) return null
  const names = (row: Cell[], column: number) => readUnits(`责任单位:${row[column]?.text ?? ''}`)?.responsible ?? []
  const open = (row: Cell[]) =>
    [lead, responsible].some((column) => readUnits(`责任单位:${row[column]?.text ?? ''}`)?.openEnded)
  let above: Cell = { text: '', offset }
  const rows = body.map((row) => {
    above = row[task]?.text ? row[task] : above
    const year = YEAR.exec(row[at(tableColumns.deadline)]?.text ?? '')
    return {
      task: above.text,
      lead: names(row, lead),
      responsible: names(row, responsible),
      ...(open(row) ? { openEnded: true } : {}),
      deadline: year ? Number(year[0]) : null,
      offset: above.offset,
      places: row.filter((cell, column) => cell.text !== '' && tableColumns.promise.test(columns[column] ?? '')),
    }
  })
  // A row without units or a deadline is the heading of a group.
  const work = rows.filter((it) => it.lead.length + it.responsible.length > 0 || it.deadline !== null)
  return { title, offset, rows: work }
}

const YEAR = /20\d\d/
