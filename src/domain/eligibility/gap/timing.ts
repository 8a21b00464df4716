import { addDays, lastDayOf, yearOf, type Day } from '#values/day.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { LeverText } from './lever.ts'

/** A plan is made today for an application on a later day. */
export type Span = { today: Day; on: Day }

/** When a lever must be begun and when it has to be done at the latest, and when it would be done if begun today. */
export type Timing = { beginBy: Day; doneBy: Day; done: Day }

/**
 * The days of a lever, or why it is not offered. What changes a figure of the last closed year has to be done within that year,
 * which must still be running; everything has to be done by the day of the application.
 */
export function timingOf({ changes, months, name }: LeverText, { today, on }: Span): Timing | { why: string } {
  const year = closedYear(on)
  const yearly = changes.some((it) => 'fact' in it || Object.values(it.row).some((cell) => isYear(cell)))
  if (yearly && year < yearOf(today)) return { why: `${name}：${year} 年已经结账，当年的数不能再变` }
  const end = lastDayOf(year)
  const doneBy = yearly && end < on ? end : on
  const done = addMonths(today, months)
  const beginBy = addMonths(doneBy, -months)
  if (done > doneBy) return { why: `${name}：要 ${months} 个月，${today} 开始赶不上 ${doneBy}` }
  return { beginBy, doneBy, done }
}

function isYear(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && 'from' in cell && cell.from === 'year'
}

/** The same date so many months later or earlier; where a month is too short, its last day. */
function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const counted = year * 12 + month - 1 + months
  const first = (of: number) => `${Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, '0')}-01` as Day
  const last = addDays(first(counted + 1), -1)
  const same = addDays(first(counted), date - 1)
  return same < last ? same : last
}
