import type { CompiledPlan, PlanIndicatorTable, PlanTable } from '../compiledPlan.ts'
import { pair } from './pair.ts'

type Cell = { table: string; row: string; year: string; value: number; offset: number }

/** A cell whose number differs, or that one version lacks. `row` is a unit, an indicator, or 起点, 总数, 合计. */
export type CellChange = {
  table: string
  row: string
  year: string
  before: { value: number; offset: number } | null
  after: { value: number; offset: number } | null
}

type Tables = Pick<CompiledPlan, 'tables' | 'indicatorTables'>

/** The cells of all tables that differ. */
export function compareCells(before: Tables, after: Tables): CellChange[] {
  const pairs = pair(cellsOf(before), cellsOf(after), [({ table, row, year }) => [table, row, year].join(' ')])
  return pairs
    .filter((it) => it.before?.value !== it.after?.value)
    .flatMap(({ before: was, after: is }) => {
      const cell = is ?? was
      return cell ? [{ table: cell.table, row: cell.row, year: cell.year, before: figure(was), after: figure(is) }] : []
    })
}

function figure(cell: Cell | null) {
  return cell && { value: cell.value, offset: cell.offset }
}

function cellsOf({ tables, indicatorTables }: Tables): Cell[] {
  return [...tables.flatMap(unitCells), ...indicatorTables.flatMap(indicatorCells)]
}

function unitCells({ title: table, baseline, stated, sums, offsets, rows }: PlanTable): Cell[] {
  const byYear = (row: string, values: Record<string, number>, places: Record<string, number>) =>
    Object.entries(values).map(([year, value]) => ({ table, row, year, value, offset: places[year] ?? 0 }))
  const start = baseline
    ? byYear('起点', { [baseline.year]: baseline.total }, { [baseline.year]: baseline.offset })
    : []
  const units = rows.flatMap((it) => byYear(it.unit, it.cells, it.offsets))
  return [...start, ...byYear('总数', stated, offsets.stated), ...byYear('合计', sums, offsets.sums), ...units]
}

function indicatorCells({ title: table, rows }: PlanIndicatorTable): Cell[] {
  return rows.flatMap(({ indicator: row, baseline, targets }) =>
    [...(baseline ? [baseline] : []), ...targets].map(({ year, value, offset }) => ({
      table,
      row,
      year: String(year),
      value,
      offset,
    })),
  )
}
