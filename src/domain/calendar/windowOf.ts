import { yearOf, type Day } from '#values/day.ts'
import type { CalendarText, DueText, WindowText } from './calendarText.ts'
import { nextWindow } from './windows.ts'

export type WindowOf = {
  /** Open on the day, or the next one published. */
  window: WindowText | undefined
  /** Why none is known: expected, but its days are not published. */
  pending: string | undefined
  due: DueText | undefined
}

/** What the calendars say of a scheme on a day: its window, or that it waits to be published, and the next data to hand in. */
export function windowOf(calendars: readonly CalendarText[], scheme: string, day: Day): WindowOf {
  const window = nextWindow(calendars, scheme, day)
  const expected = calendars
    .filter(({ year }) => year >= yearOf(day))
    .sort((a, b) => a.year - b.year)
    .flatMap(({ pending }) => pending.filter((it) => it.scheme === scheme))[0]
  const [due] = calendars
    .flatMap(({ dues }) => dues)
    .filter((it) => it.schemes.includes(scheme) && it.due >= day)
    .sort((a, b) => a.due.localeCompare(b.due))
  return { window, pending: window ? undefined : expected?.pending, due }
}
