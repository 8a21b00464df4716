import { daysBetween, type Day } from '#values/day.ts'
import { leastDaysApart } from './leastDaysApart.ts'
import { eventKey, type KnownBooks, type KnownEvent } from './listEntries.ts'
import type { Remark } from './template.ts'
import type { TitleRow } from './titleEntries.ts'

/** What in a title row does not go with the books, to be looked at by a person: nothing in them is silently overridden. */
export function titleDoubts(row: TitleRow & { dayKey: string }, books: KnownBooks, today: Day): Remark[] {
  const known = books.enterprises.get(row.creditCode)
  const own = known ? (books.eventsOf.get(known.enterprise) ?? []) : []
  const remarks: Remark[] = []
  const doubt = (kind: string, key: string, sentence: string) =>
    remarks.push({ key, kind, sentence, weight: 'toLookAt' })
  if (!known)
    doubt('new-enterprise', 'creditCode', `企业库里没有「${row.name}」（${row.creditCode}），请确认是否作为新企业登记`)
  if (known && known.names.length > 0 && !known.names.includes(row.name))
    doubt(
      'other-name',
      'name',
      `账面上这个代码的企业叫「${known.names.at(-1)}」，不是「${row.name}」，请核对代码和名称`,
    )
  if (row.happenedOn > today) doubt('future-day', row.dayKey, `${row.happenedOn} 还没有到，请核对日期`)
  const against = known && contradiction({ ...row, enterprise: known.enterprise }, own)
  if (against) doubt('against-the-book', row.dayKey, against)
  return remarks
}

function contradiction(row: TitleRow & { enterprise: string }, own: readonly KnownEvent[]): string | undefined {
  const same = own.find((it) => eventKey(it) === eventKey(row))
  if (same && same.happenedOn !== row.happenedOn)
    return `账面上证书 ${row.certificateNumber} 的发证日期是 ${same.happenedOn}，不是 ${row.happenedOn}，请核对`
  if (same) return undefined
  if (row.kind === 'admitted') return admittedAlready(row, own)
  const near = own.find(
    (it) => it.kind === 'certified' && Math.abs(daysBetween(it.happenedOn, row.happenedOn)) < leastDaysApart,
  )
  return near && `账面上已有 ${near.happenedOn} 发的证书 ${near.certificateNumber ?? ''}，两证相隔不到两年，请核对`
}

/** Who was admitted stays in until removed, so a second admission is a mistake in one of the two lists. */
function admittedAlready({ happenedOn }: TitleRow, own: readonly KnownEvent[]): string | undefined {
  const last = own.findLast((it) => it.kind === 'admitted' || it.kind === 'removed')
  if (last?.kind !== 'admitted') return undefined
  return `账面上 ${last.happenedOn} 已入库，与 ${happenedOn} 不一致；原来的登记有误时请先撤销那一批`
}
