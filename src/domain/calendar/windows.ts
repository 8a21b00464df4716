import { addDays, type Day } from '#values/day.ts'
import type { CalendarText, DueText, WindowText } from './calendarText.ts'

/** The application windows that are open on a day, both their ends included. */
export function windowsOpenOn(calendars: readonly CalendarText[], day: Day): WindowText[] {
  return calendars.flatMap(({ windows }) => windows.filter(({ from, to }) => from <= day && day <= to))
}

/** The window of a scheme that is open on a day or opens next; none where no later one is known. */
export function nextWindow(calendars: readonly CalendarText[], scheme: string, day: Day): WindowText | undefined {
  return calendars
    .flatMap(({ windows }) => windows)
    .filter((it) => it.scheme === scheme && it.to >= day)
    .sort((a, b) => a.from.localeCompare(b.from))[0]
}

/** What is due from a day on within so many days, the last one included, in order. */
export function duesWithin(calendars: readonly CalendarText[], day: Day, days: number): DueText[] {
  const last = addDays(day, days)
  return calendars
    .flatMap(({ dues }) => dues)
    .filter(({ due }) => due >= day && due <= last)
    .sort((a, b) => a.due.localeCompare(b.due))
}
