// A day is a calendar day in Asia/Shanghai, written YYYY-MM-DD, so that it sorts, compares and travels as text.
import { z } from 'zod'

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2023-05-15 的样子')
  .refine(isCalendarDay, '没有这一天')
  .brand<'Day'>()

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = z.infer<typeof Day>

/** The year of a day, e.g. 2023. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The day `days` after (or, when negative, before) a day. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(utc(day) + days * DAY_MS)
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  const [year, month, date] = [yearOf(day) + years, Number(day.slice(5, 7)), Number(day.slice(8))]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return dayFrom(Date.UTC(year, month - 1, Math.min(date, last)))
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS)
}

export function lastDayOf(year: number): Day {
  return `${year}-12-31` as Day
}

const DAY_MS = 86_400_000

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayFrom(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10) as Day
}

function isCalendarDay(text: string): boolean {
  const at = utc(text)
  return !Number.isNaN(at) && dayFrom(at) === text
}
