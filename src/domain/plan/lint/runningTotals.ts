import type { PlanTable } from '../compiledPlan.ts'
import type { LintRule } from './lintRule.ts'
import { addedIn } from './addedIn.ts'

/** The total of a year is the total before it and what the year adds. */
export const runningTotals: LintRule = {
  id: 'running-total',
  severity: 'error',
  find: ({ tables }) => tables.flatMap((table) => breaks(table)),
}

function breaks({ baseline, ...table }: PlanTable) {
  if (!baseline) return []
  let before = { year: String(baseline.year), total: baseline.total, offset: baseline.offset }
  let added = 0
  return table.years.map(String).flatMap((year) => {
    added += addedIn(table, year)
    const total = table.stated[year]
    if (total === undefined) return []
    const [from, reached] = [before, before.total + added]
    before = { year, total, offset: table.offsets.stated[year] ?? 0 }
    added = 0
    if (reached === total) return []
    const sentence = `《${table.title}》${from.year}年总数${from.total}加上此后新增，到${year}年应为${reached}，表中写的是${total}；请核对。`
    return [
      {
        sentence,
        places: [
          { offset: before.offset, text: String(total) },
          { offset: from.offset, text: String(from.total) },
        ],
      },
    ]
  })
}
