import type { CalendarText } from '#domain/calendar/calendarText.ts'
import type { Day } from '#values/day.ts'
import type { LeverText } from '../gap/lever.ts'
import type { Schemes } from '../schemes.ts'

/** What 自测.html carries: everything that its page reckons with, for it asks nobody. */
export type SelfCheckGiven = {
  schemes: Schemes
  levers: readonly LeverText[]
  calendars: readonly CalendarText[]
  /** The day that is asked about until another is chosen. */
  on: Day
  /** The version of the program. */
  code: string
  /** What every page says of its data, such as 演示数据. */
  banner: string | null
}
