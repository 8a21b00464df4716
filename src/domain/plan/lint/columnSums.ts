import type { LintRule } from './lintRule.ts'

/** What the units add in a year is what the 合计 row says. */
export const columnSums: LintRule = {
  id: 'column-sum',
  severity: 'error',
  find: ({ tables }) =>
    tables.flatMap(({ title, rows, sums, offsets }) =>
      Object.entries(sums).flatMap(([year, stated]) => {
        const counted = rows.reduce((sum, row) => sum + (row.cells[year] ?? 0), 0)
        if (counted === stated) return []
        const sentence = `《${title}》${year}年各单位新增数相加为${counted}，合计行写的是${stated}，相差${Math.abs(counted - stated)}；请核对该列。`
        const [first] = rows
        const cell = { offset: first?.offsets[year] ?? 0, text: String(first?.cells[year] ?? '') }
        return [{ sentence, places: [{ offset: offsets.sums[year] ?? 0, text: String(stated) }, cell] }]
      }),
    ),
}
