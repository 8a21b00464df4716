import { CreditCode } from '#values/creditCode.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { cellText } from './cellText.ts'
import type { SentRow } from './collection.ts'
import type { CollectionMark } from './collectionMark.ts'
import type { ReturnHeader } from './returnHeader.ts'

/**
 * Which sent row each row of a return is: by its credit code wherever it now stands, then by its name, then, where it
 * bears no other enterprise's code, by the place the hidden sheet has for it. A sent row is given away once, to the first that claims it.
 */
export function matchRows(
  numbers: readonly number[],
  { sheet, known }: ReturnHeader,
  { rows, mark }: { rows: readonly SentRow[]; mark: CollectionMark | undefined },
): Map<number, SentRow> {
  const text = (row: number, column: 'creditCode' | 'name') =>
    normaliseName(cellText(sheet.rows[row - 1]?.[(known.get(column) ?? 0) - 1])).toUpperCase()
  const byCode = new Map(rows.map((it) => [it.creditCode, it]))
  const byName = new Map(rows.map((it) => [normaliseName(it.name).toUpperCase(), it]))
  const byId = new Map(rows.map((it) => [it.id, it]))
  const byPlace = new Map(mark?.rows.map((it) => [it.sheetRow, byId.get(it.row)]))
  const ways: ((row: number) => SentRow | undefined)[] = [
    (row) => byCode.get(text(row, 'creditCode')),
    (row) => byName.get(text(row, 'name')),
    (row) => (CreditCode.safeParse(text(row, 'creditCode')).success ? undefined : byPlace.get(row)),
  ]
  const matched = new Map<number, SentRow>()
  const taken = new Set<string>()
  for (const way of ways)
    for (const row of numbers) {
      const sent = matched.has(row) ? undefined : way(row)
      if (sent === undefined || taken.has(sent.id)) continue
      matched.set(row, sent)
      taken.add(sent.id)
    }
  return matched
}
