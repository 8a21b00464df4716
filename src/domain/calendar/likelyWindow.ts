import { addYears, yearOf, type Day } from '#values/day.ts'
import type { CalendarText, WindowText } from './calendarText.ts'
import { nextWindow } from './windows.ts'

/** The window to plan for; `assumed` where its days are not published but those of the same window of an earlier year. */
export type LikelyWindow = { to: Day; name: string; assumed: boolean }

/**
 * The window of a scheme that is open or opens next; where none is published, the first of the last year that is known, as
 * many years later as it takes to lie ahead. Undefined for a scheme without any window.
 */
export function likelyWindow(calendars: readonly CalendarText[], scheme: string, today: Day): LikelyWindow | undefined {
  const next = nextWindow(calendars, scheme, today)
  if (next) return { to: next.to, name: next.name, assumed: false }
  const own = calendars.flatMap(({ windows }) => windows).filter((it) => it.scheme === scheme)
  const latest = Math.max(...own.map(({ to }) => yearOf(to)))
  const later = own
    .filter(({ to }) => yearOf(to) === latest)
    .map((window) => ahead(window, today))
    .sort((one, other) => one.to.localeCompare(other.to))[0]
  return later && { ...later, assumed: true }
}

function ahead({ to, name }: WindowText, today: Day): { to: Day; name: string } {
  for (let years = 1; ; years++) {
    const day = addYears(to, years)
    if (day >= today) return { to: day, name }
  }
}
