// The table that gives every unit its number for every year: 任务分解表.
import type { PlanTable } from '../compiledPlan.ts'
import { tableColumns } from './tableColumns.ts'
import type { Grid } from './tableGrid.ts'
import type { Cell } from './tableRows.ts'

/** Reads a table of units by years; null when the table is of another kind. `only` is the year of a table that has no other. */
export function yearTable(grid: Grid, only: number | null = null): PlanTable | null {
  const columns = columnsOf(grid.columns, only)
  if (grid.columns.some((it) => OF_TASKS.test(it) && !tableColumns.year.test(it))) return null
  const years = [...new Set(columns.added.map((it) => it.year))]
  if (columns.unit < 0 || years.length < (only === null ? 2 : 1)) return null
  const rows = grid.body.filter((row) => !isSum(row) && row[columns.unit]?.text)
  const sum = grid.body.find(isSum) ?? []
  // A PDF prints a merged cell in its middle row, a text in its first.
  const [baseline] = [columns.baseline]
    .flatMap((it) => it ?? [])
    .flatMap((column) => printed([column], onlyOne(rows, column.at) ?? rows[0] ?? []))
  const stated = columns.totals.flatMap((column) => printed([column], onlyOne(rows, column.at) ?? sum))
  const sums = printed(columns.added, sum)
  return {
    title: grid.title,
    units: rows.map((row) => row[columns.unit]?.text ?? ''),
    years,
    rows: rows.map((row) => unitRow(row, columns)),
    baseline: baseline ? { year: baseline.year, total: baseline.value, offset: baseline.offset } : null,
    stated: byYear(stated, 'value'),
    sums: byYear(sums, 'value'),
    offset: grid.offset,
    offsets: { stated: byYear(stated, 'offset'), sums: byYear(sums, 'offset') },
  }
}

type Column = { at: number; year: number }
type Columns = { unit: number; added: Column[]; totals: Column[]; baseline: Column | undefined }
type Figure = { year: number; value: number; offset: number }

const OF_TASKS = /任务|指标|项目|事项|内容/
const TOTAL_HEADER = /总数|总量|累计|合计|存量|基数/

/** A column of totals whose year adds nothing is where the plan starts from. */
function columnsOf(headers: string[], only: number | null): Columns {
  const unit = headers.findIndex((it) => tableColumns.unit.test(it))
  const dated = headers.flatMap((header, at) => {
    const year = tableColumns.year.exec(header)?.[1] ?? (at > unit && only)
    return year ? [{ at, year: Number(year), total: TOTAL_HEADER.test(header) }] : []
  })
  const added = dated.filter((it) => !it.total)
  const totals = dated.filter((it) => it.total)
  const first = Math.min(...added.map((it) => it.year))
  return {
    unit,
    added,
    totals: totals.filter((it) => it.year >= first),
    baseline: totals.find((it) => it.year < first),
  }
}

function isSum(row: Cell[]): boolean {
  return row.slice(0, 2).some((it) => /^(?:合计|总计|全[区市县]合计)$/.test(it.text.replace(/\s/g, '')))
}

/** A merged cell is printed once, in the first row: then the column is the district's, not the units'. */
function onlyOne(rows: Cell[][], at: number): Cell[] | null {
  const filled = rows.filter((row) => row[at]?.text)
  return filled.length === 1 ? (filled[0] ?? null) : null
}

function unitRow(row: Cell[], columns: Columns): PlanTable['rows'][number] {
  const unit = row[columns.unit]
  const figures = printed(columns.added, row)
  const { text = '', offset = 0 } = unit ?? {}
  return { unit: text, cells: byYear(figures, 'value'), offset, offsets: byYear(figures, 'offset') }
}

function printed(columns: Column[], row: Cell[]): Figure[] {
  return columns.flatMap(({ at, year }) => {
    const { text = '', offset = 0 } = row[at] ?? {}
    return /^\d[\d,]*(?:\.\d+)?$/.test(text) ? [{ year, value: Number(text.replaceAll(',', '')), offset }] : []
  })
}

function byYear(figures: Figure[], what: 'value' | 'offset'): Record<string, number> {
  return Object.fromEntries(figures.map((it) => [it.year, it[what]]))
}
