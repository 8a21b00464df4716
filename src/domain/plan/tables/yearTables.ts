// A table may give every unit several numbers a year: 高新技术企业 and 科技型企业 side by side. Each of them is a table of its own.
import type { PlanTable } from '../compiledPlan.ts'
import { tableColumns } from './tableColumns.ts'
import type { Grid } from './tableGrid.ts'
import type { Cell } from './tableRows.ts'
import { yearTable } from './yearTable.ts'

/** Reads the tables of units by years that a printed table holds; none when it is of another kind. */
export function yearTables(grid: Grid): PlanTable[] {
  const unit = grid.columns.findIndex((it) => tableColumns.unit.test(it))
  const named = grid.heads.map((cells, at) => (at > unit ? cells.find(isIndicator) : undefined))
  const names = [...new Set(named.flatMap((it) => it?.text ?? []))]
  const dated = grid.columns.some((it) => tableColumns.year.test(it))
  const only = dated ? null : yearOf(grid.title)
  if (unit < 0 || names.length === 0 || (!dated && only === null) || !allFigures(grid, unit))
    return one(yearTable(grid))
  if ((names.length === 1 && dated) || names.length > MOST) return one(yearTable(grid))
  return names.flatMap((name) => {
    const own = grid.columns.map((_, at) => at).filter((at) => at <= unit || named[at]?.text === name)
    const title = named.find((it) => it?.text === name)
    return one(yearTable(part(grid, own, title ?? { text: grid.title, offset: grid.offset }), only))
  })
}

/** No table has more indicators side by side; the work for a table stays bounded. */
const MOST = 30

function one(table: PlanTable | null): PlanTable[] {
  return table ? [table] : []
}

/** The table of one indicator is named by its header. */
function part(grid: Grid, own: number[], { text, offset }: Cell): Grid {
  const pick = <T>(all: T[]) => own.flatMap((at) => all[at] ?? [])
  return {
    ...grid,
    title: text,
    offset,
    columns: pick(grid.columns),
    heads: own.map((at) => grid.heads[at] ?? []),
    body: grid.body.map((row) => pick(row)),
  }
}

/** What a header says beyond the year and the kind of number. */
function isIndicator({ text }: Cell): boolean {
  return text.replace(KIND, '').trim().length > 1
}

const KIND =
  /20\d\d\s*年?(?:度|底|末)?|新增|净增|培育|总数|总量|累计|合计|小计|存量|基数|目标|任务|计划|预期|完成|数量|数|\([^()]*\)|备\s*注|[家个户]/g

function allFigures({ body }: Grid, unit: number): boolean {
  return body.every((row) => row.slice(unit + 1).every((it) => it.text === '' || /^[\d.,—-]+$/.test(it.text)))
}

function yearOf(title: string): number | null {
  const years = title.match(/20\d\d/g) ?? []
  return years.length === 1 ? Number(years[0]) : null
}
