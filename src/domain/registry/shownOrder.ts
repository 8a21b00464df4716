import type { Names } from '#values/column.ts'
import type { EnterpriseRow } from './enterprise.ts'
import { enterpriseColumns } from './enterpriseColumns.ts'
import type { ShownOrder } from './enterpriseQuestion.ts'

type Line = Pick<EnterpriseRow, 'titles' | 'industry'>
type Sort = { by: ShownOrder; direction: 'asc' | 'desc' }

/** The lines ordered by what a column shows of them, words as in a dictionary; what it leaves empty comes last either way. */
export function inShownOrder<Some extends Line>(lines: readonly Some[], { by, direction }: Sort, names: Names): Some[] {
  const column = enterpriseColumns.find(({ key }) => key === by)
  const keyed = lines.map((line) => ({ line, shown: column?.value(line as unknown as EnterpriseRow, names) ?? null }))
  const sign = direction === 'asc' ? 1 : -1
  return keyed
    .sort((a, b) => {
      if (a.shown === null || b.shown === null) return Number(a.shown === null) - Number(b.shown === null)
      return sign * spoken.compare(String(a.shown), String(b.shown))
    })
    .map(({ line }) => line)
}

const spoken = new Intl.Collator('zh-CN')
