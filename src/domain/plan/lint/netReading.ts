import type { PlanTable } from '../compiledPlan.ts'
import { addedIn } from './addedIn.ts'
import type { LintRule } from './lintRule.ts'

/** 431 + 54 = 485 holds only when no enterprise ever loses its title: the reader must know that 新增 is net. */
export const netReading: LintRule = {
  id: 'net-reading',
  severity: 'notice',
  find: ({ tables }) => tables.flatMap((table) => reading(table)),
}

function reading(table: PlanTable) {
  const { title, baseline, stated, offsets } = table
  const year = String(table.years[0])
  const [added, total] = [addedIn(table, year), stated[year]]
  if (!baseline || total === undefined || baseline.total + added !== total) return []
  const sentence = `《${title}》按${baseline.total}＋${added}＝${total}逐年相加，等于假定没有企业失去资格；“新增数”按净增还是毛增考核，请先定口径，退出的企业要另行补足。`
  const places = [
    { offset: offsets.stated[year] ?? 0, text: String(total) },
    { offset: baseline.offset, text: String(baseline.total) },
  ]
  return [{ sentence, places }]
}
