import type { CollectionText } from '#domain/eligibility/factText.ts'
import type { Addition } from '#domain/eligibility/gap/addition.ts'
import { fenPer, MoneyUnit } from '#values/money.ts'

/** In what a further amount or number of something is typed: money in 万元, as everywhere on pages. */
export function typedUnit({ unit }: Addition): string {
  return MoneyUnit.safeParse(unit).success ? '万元' : unit
}

/** What is typed of an addition as rows: so many of them, or one of so much money. */
export function supposedRows(
  of: Addition,
  typed: number,
  collections: readonly CollectionText[],
): { of: Addition; count: number } {
  const unit = MoneyUnit.safeParse(of.unit).data
  if (!unit) return { of, count: typed }
  const fields = collections.find(({ id }) => id === of.collection)?.fields ?? []
  const sums = new Set(fields.filter(({ kind }) => kind === 'money').map(({ id }) => id))
  const times = (typed * fenPer.万元) / fenPer[unit]
  const row = Object.entries(of.row).map(([field, cell]) => [
    field,
    sums.has(field) && typeof cell === 'number' ? Math.round(cell * times) : cell,
  ])
  return { of: { ...of, row: Object.fromEntries(row) }, count: typed > 0 ? 1 : 0 }
}
