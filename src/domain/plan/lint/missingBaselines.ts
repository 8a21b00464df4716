import { sameIndicator } from '../goals/sameIndicator.ts'
import type { LintRule } from './lintRule.ts'
import { tableIndicator } from './tableIndicator.ts'

/** A goal whose start is not printed cannot be followed from year to year. */
export const missingBaselines: LintRule = {
  id: 'missing-baseline',
  severity: 'notice',
  find: ({ goals, tables, indicatorTables }) => {
    const listed = indicatorTables.flatMap((it) => it.rows).filter((it) => it.baseline)
    const known = new Set([
      ...tables.filter((it) => it.baseline).map((it) => tableIndicator(it.title)),
      ...listed.map((it) => sameIndicator(it.indicator)),
    ])
    return goals
      .filter(
        (goal) => goal.repeats === undefined && !known.has(sameIndicator(goal.indicator)) && !isFlow(goal.indicator),
      )
      .map(({ text, indicator, offset }) => ({
        sentence: `目标“${text}”没有写明“${indicator}”的起点数；请由牵头单位补报基期数。`,
        places: [{ offset, text }],
      }))
  },
}

/** What is newly added starts from nothing. */
function isFlow(indicator: string): boolean {
  return /^(?:累计)?(?:新增|新建|新认定|培养|培训|培育|建设|引进|预留|举办)/.test(indicator)
}
