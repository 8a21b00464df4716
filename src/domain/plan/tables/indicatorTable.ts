// The table that gives every indicator its number for every year: 主要指标表.
import type { PlanIndicatorTable } from '../compiledPlan.ts'
import { splitNames } from '../units/splitNames.ts'
import { tableColumns } from './tableColumns.ts'
import { tableFigure } from './tableFigure.ts'
import type { Grid } from './tableGrid.ts'
import type { Cell } from './tableRows.ts'

/** Reads a table of indicators by years; null when the table is of another kind. */
export function indicatorTable(grid: Grid): PlanIndicatorTable | null {
  const columns = columnsOf(grid.columns)
  if (columns.indicator < 0 || columns.targets.length === 0) return null
  const rows = grid.body.map((row) => indicatorRow(row, columns)).filter((it) => it.targets.length > 0)
  return rows.length > 0 ? { title: grid.title, offset: grid.offset, rows } : null
}

type Columns = { indicator: number; measure: number; units: number; baseline: Year | undefined; targets: Year[] }
type Year = { at: number; year: number }

/** A column of an earlier year, or one that says 基数, is where the indicators start from. */
function columnsOf(headers: string[]): Columns {
  const { indicator, measure, year, baseline, lead, responsible } = tableColumns
  const dated = headers.flatMap((header, at) => {
    const caught = year.exec(header)?.[1]
    return caught ? [{ at, year: Number(caught), reached: baseline.test(header) }] : []
  })
  return {
    indicator: headers.findIndex((it) => indicator.test(it) && !year.test(it)),
    measure: headers.findIndex((it) => measure.test(it)),
    units: headers.findIndex((it) => lead.test(it) || responsible.test(it)),
    baseline: dated.find((it) => it.reached),
    targets: dated.filter((it) => !it.reached),
  }
}

function indicatorRow(row: Cell[], columns: Columns): PlanIndicatorTable['rows'][number] {
  const { text: printed = '', offset = 0 } = row[columns.indicator] ?? {}
  const unit = row[columns.measure]?.text || (MEASURE_BEHIND.exec(printed)?.[1] ?? null)
  const figures = (years: Year[]) =>
    years.flatMap(({ at, year }) => {
      const cell = row[at]
      const figure = cell && tableFigure(cell.text)
      return figure
        ? [{ year, printed: cell.text, value: figure.value, comparator: figure.comparator, offset: cell.offset }]
        : []
    })
  const [baseline] = columns.baseline ? figures([columns.baseline]) : []
  return {
    indicator: printed.replace(MEASURE_BEHIND, ''),
    unit: unit ?? tableFigure(row[columns.targets[0]?.at ?? -1]?.text ?? '')?.unit ?? null,
    baseline: baseline ? { year: baseline.year, value: baseline.value, offset: baseline.offset } : null,
    targets: figures(columns.targets),
    units: splitNames(row[columns.units]?.text ?? ''),
    offset,
  }
}

/** 产值（亿元） */
const MEASURE_BEHIND = /\s*\(([^()]{1,10})\)$/
