import type { Names } from '#values/column.ts'
import type { HeldTitle } from './enterprise.ts'
import { titles } from './title.ts'

/** A title held as page and file say it: its name, its days, and whose 新增 it is. */
export function heldTitleText(held: HeldTitle, names: Pick<Names, 'unit'>): { name: string; says: string } {
  const { title, since, validUntil, unit, inOpening } = held
  // The first day may be an earlier certificate's, the last is the present one's.
  const days = validUntil ? `${since} 起持有，有效至 ${validUntil}` : `${since} ${titles[title].entry}`
  const whose = unit === null ? (inOpening ? '期初已有' : '待认领') : names.unit(unit)
  return { name: titles[title].name, says: `${days} · ${whose}` }
}
