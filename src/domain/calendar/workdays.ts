import { addDays, daysBetween, yearOf, type Day } from '#values/day.ts'
import type { CalendarText } from './calendarText.ts'

/** `confirmed` is false where a year on the way has no published holidays, so that only weekends were left out. */
export type Workday = { day: Day; confirmed: boolean }

/** Whether people work on a day: no holiday, and no weekend but one that is worked. */
export function isWorkday(calendars: readonly CalendarText[], day: Day): boolean {
  const { holidays = [], workedWeekends = [] } = workdaysOf(calendars, day) ?? {}
  if (workedWeekends.includes(day)) return true
  return !isWeekend(day) && !holidays.some(({ from, to }) => from <= day && day <= to)
}

/** The day that is so many working days after a day, which itself is not counted; 0 gives the day itself. */
export function addWorkdays(calendars: readonly CalendarText[], from: Day, days: number): Workday {
  let [day, left, confirmed] = [from, days, true]
  while (left > 0) {
    day = addDays(day, 1)
    if (!workdaysOf(calendars, day)) confirmed = false
    if (isWorkday(calendars, day)) left -= 1
  }
  return { day, confirmed }
}

function workdaysOf(calendars: readonly CalendarText[], day: Day): CalendarText['workdays'] {
  return calendars.find(({ year }) => year === yearOf(day))?.workdays
}

function isWeekend(day: Day): boolean {
  const fromMonday = ((daysBetween(MONDAY, day) % 7) + 7) % 7
  return fromMonday >= 5
}

const MONDAY = '2024-01-01' as Day
