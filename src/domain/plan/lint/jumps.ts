import type { PlanTable } from '../compiledPlan.ts'
import { addedIn } from './addedIn.ts'
import type { LintRule } from './lintRule.ts'

const STEEP = 2 // twice the year before: units must prepare for it a year ahead

/** A year that asks for at least twice what the year before asked for. */
export const jumps: LintRule = {
  id: 'jump',
  severity: 'warning',
  find: ({ tables }) => tables.flatMap((table) => steps(table)),
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

function place({ offsets, offset }: PlanTable, year: string, added: number) {
  return { offset: offsets.sums[year] ?? offset, text: String(added) }
}
