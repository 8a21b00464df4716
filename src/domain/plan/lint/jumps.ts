import type { PlanIndicatorTable, PlanTable } from '../compiledPlan.ts'
import { addedIn } from './addedIn.ts'
import type { LintRule } from './lintRule.ts'

const STEEP = 2 // twice the year before: units must prepare for it a year ahead

/** A year that asks for at least twice what the year before asked for. */
export const jumps: LintRule = {
  id: 'jump',
  severity: 'warning',
  find: ({ tables, indicatorTables }) => [
    ...tables.flatMap((table) => steps(table)),
    ...indicatorTables.flatMap(({ rows }) => rows.flatMap((row) => risesOf(row))),
  ],
}

function steps(table: PlanTable) {
  return table.years.slice(1).flatMap((year, index) => {
    const earlier = String(table.years[index])
    const [before, after] = [addedIn(table, earlier), addedIn(table, String(year))]
    if (before <= 0 || after < STEEP * before) return []
    const sentence = `《${table.title}》${year}年新增${after}，是${earlier}年新增${before}的${(after / before).toFixed(1)}倍；请提前一年安排储备。`
    return [{ sentence, places: [place(table, String(year), after), place(table, earlier, before)] }]
  })
}

type Row = PlanIndicatorTable['rows'][number]

/** A level that rises at least twice as much in a year as in the year before. Years that leave out others cannot be compared. */
function risesOf({ indicator, baseline, targets }: Row) {
  const levels = [...(baseline ? [{ ...baseline, printed: String(baseline.value) }] : []), ...targets].toSorted(
    (a, b) => a.year - b.year,
  )
  return levels.slice(2).flatMap((last, at) => {
    const [first, middle] = [levels[at], levels[at + 1]]
    if (!first || !middle || last.year - middle.year !== 1 || middle.year - first.year !== 1) return []
    const [before, after] = [exact(middle.value - first.value), exact(last.value - middle.value)]
    if (before <= 0 || after < STEEP * before) return []
    const sentence = `“${indicator}”${last.year}年要增加${after}，是${middle.year}年增加${before}的${(after / before).toFixed(1)}倍；请提前一年安排储备。`
    const places = [last, middle].map(({ offset, printed }) => ({ offset, text: printed }))
    return [{ sentence, places }]
  })
}

/** 13.2 - 12.1 as people reckon it. */
function exact(difference: number): number {
  return Number(difference.toFixed(6))
}

function place({ offsets, offset }: PlanTable, year: string, added: number) {
  return { offset: offsets.sums[year] ?? offset, text: String(added) }
}
