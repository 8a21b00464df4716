import type { SizeText } from '../sizeText.ts'

/** The four sizes of the statistical classification of 2017, largest first. */
export const enterpriseSizes = ['large', 'medium', 'small', 'micro'] as const
export type EnterpriseSize = (typeof enterpriseSizes)[number]

/** Heads, and amounts in fen; what is not known is left out. */
export type Indicators = { employees?: number; revenue?: number; assets?: number }

const names = ['employees', 'revenue', 'assets'] as const

/**
 * The size of an enterprise by 国家统计局《统计上大中小微型企业划分办法（2017）》: all lower bounds of a size must be reached,
 * otherwise it is one size down, and so on. Undefined where the industry is not in the table or a missing indicator decides.
 */
export function enterpriseSize(
  table: readonly SizeText[],
  industry: string,
  indicators: Indicators,
): EnterpriseSize | undefined {
  const row = rowOf(table, industry)
  if (!row) return undefined
  for (const [at, size] of (['large', 'medium', 'small'] as const).entries()) {
    const reached = new Set(names.map((name) => reaches(indicators[name], row[name]?.[at])))
    if (!reached.has(false)) return reached.has(undefined) ? undefined : size
  }
  return 'micro'
}

function reaches(value: number | undefined, bound: number | undefined): boolean | undefined {
  if (bound === undefined) return true
  return value === undefined ? undefined : value >= bound
}

/** The row whose code is the longest beginning; none where the industry is told too coarsely to choose. */
function rowOf(table: readonly SizeText[], industry: string): SizeText | undefined {
  let [found, length]: [SizeText | undefined, number] = [undefined, 0]
  for (const row of table)
    for (const prefix of row.industries) {
      if (prefix !== industry && prefix.startsWith(industry)) return undefined
      if (industry.startsWith(prefix) && prefix.length > length) [found, length] = [row, prefix.length]
    }
  return found
}
