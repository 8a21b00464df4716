import type { LintRule } from './lintRule.ts'

/** A unit without a target in a year: meant so, or forgotten. */
export const zeroTargets: LintRule = {
  id: 'zero-target',
  severity: 'notice',
  find: ({ tables }) =>
    tables.flatMap(({ title, rows }) =>
      rows.flatMap(({ unit, cells, offset, offsets }) =>
        Object.entries(cells)
          .filter(([, value]) => value === 0)
          .map(([year]) => ({
            sentence: `《${title}》中${unit}${year}年新增数为0；请确认该单位当年没有任务，考核时不按零分计。`,
            places: [
              { offset: offsets[year] ?? 0, text: '0' },
              { offset, text: unit },
            ],
          })),
      ),
    ),
}
