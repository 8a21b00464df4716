// Every cell of a plan's tables that a person can correct. Like a task it is known by its own words: table, row and column.
import type { CompiledPlan, PlanIndicatorTable, PlanTable, PlanTaskTable } from './compiledPlan.ts'
import { numbered, type CellChange } from './correction.ts'

export type PlanTables = Pick<CompiledPlan, 'tables' | 'indicatorTables' | 'taskTables'>

/**
 * `key` is its place among the tables (`table-0 2 2024`), `anchor` its words; `offset` is where the document prints it.
 * What it holds has the form of a change; null where nothing was read.
 */
export type TableCell = { key: string; anchor: string; offset: number; kind: Kind; holds: CellChange | null }

/** A cell as it is found: the words of its anchor, and where its value and its offset are kept. */
type Found = {
  key: string
  words: (string | number)[]
  offset: number
  kind: Kind
  of: object
  field: string
  places?: ByYear
}
type Kind = 'value' | 'deadline' | 'units'
type ByYear = Record<string, number>

/** The cells of all tables, in order. */
export function tableCells(plan: PlanTables): TableCell[] {
  return anchored(plan).map(({ key, anchor, offset, kind, of, field }) => {
    const value = (of as Record<string, unknown>)[field]
    return { key, anchor, offset, kind, holds: value === undefined ? null : ({ [kind]: value } as CellChange) }
  })
}

/** The tables with the changes, by anchor; a change of another kind than its cell is passed over. */
export function withCells(plan: PlanTables, changes: ReadonlyMap<string, CellChange>): PlanTables {
  const { tables, indicatorTables, taskTables } = plan
  const copy = structuredClone({ tables, indicatorTables, taskTables })
  for (const { anchor, kind, of, field, places, offset } of anchored(copy)) {
    const change = changes.get(anchor)
    if (!change || !(kind in change)) continue
    Object.assign(of, { [field]: (change as Record<Kind, unknown>)[kind] })
    if (places) places[field] ??= offset
  }
  return copy
}

/** Cells with equal words are told apart by their order. */
function anchored({ tables, indicatorTables, taskTables }: PlanTables): (Found & { anchor: string })[] {
  const all = [
    ...tables.flatMap(unitCells),
    ...indicatorTables.flatMap(indicatorCells),
    ...taskTables.flatMap(taskCells),
  ]
  const anchors = numbered(all.map((it) => it.words.join(' · ')))
  return all.map((cell, at) => ({ ...cell, anchor: anchors[at] ?? '' }))
}

function unitCells({ title, years, rows, baseline, stated, sums, offset, offsets }: PlanTable, at: number): Found[] {
  const kept = [
    { row: 'stated', name: '总数', of: stated, places: offsets.stated, offset },
    { row: 'sums', name: '合计', of: sums, places: offsets.sums, offset },
    ...rows.map((it, row) => ({ row, name: it.unit, of: it.cells, places: it.offsets, offset: it.offset })),
  ]
  const byYear = kept.flatMap(({ row, name, of, places, offset: from }) =>
    years.map((year): Found => {
      const key = `table-${at} ${row} ${year}`
      const words = [title, name, `${year}年`]
      return { key, words, kind: 'value', of, field: String(year), places, offset: places[year] ?? from }
    }),
  )
  if (!baseline) return byYear
  const words = [title, '起点', `${baseline.year}年`]
  return [
    { key: `table-${at} baseline`, words, kind: 'value', of: baseline, field: 'total', offset: baseline.offset },
    ...byYear,
  ]
}

function indicatorCells({ title, rows }: PlanIndicatorTable, at: number): Found[] {
  return rows.flatMap(({ indicator, baseline, targets }, row) => {
    const start = baseline ? [{ of: baseline, column: 'baseline', name: `${baseline.year}年基期` }] : []
    const years = targets.map((of) => ({ of, column: String(of.year), name: `${of.year}年` }))
    return [...start, ...years].map(({ of, column, name }): Found => {
      const key = `indicator-table-${at} ${row} ${column}`
      return { key, words: [title, indicator, name], kind: 'value', of, field: 'value', offset: of.offset }
    })
  })
}

const taskColumns = [
  ['lead', '牵头单位', 'units'],
  ['responsible', '责任单位', 'units'],
  ['deadline', '完成时限', 'deadline'],
] as const

function taskCells({ title, rows }: PlanTaskTable, at: number): Found[] {
  return rows.flatMap((of, row) =>
    taskColumns.map(([field, name, kind]): Found => {
      const words = [title, of.task.slice(0, 30), name]
      return { key: `task-table-${at} ${row} ${field}`, words, kind, of, field, offset: of.offset }
    }),
  )
}
