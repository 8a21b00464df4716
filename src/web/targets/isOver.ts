import { lastDayOf, type Day } from '#values/day.ts'

/** Whether a year has ended on the day that is looked at; a day to come ends none that is still running today. */
export function isOver(year: number, { on, today }: { on: Day; today: Day }): boolean {
  return lastDayOf(year) <= (on < today ? on : today)
}
