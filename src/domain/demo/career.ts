import type { Title } from '#domain/registry/title.ts'
import type { TitleEventKind } from '#domain/registry/titleEvent.ts'
import type { Day } from '#values/day.ts'

/** What is reported of a title, with the day on which the report arrives. */
export type Happening = {
  kind: TitleEventKind
  happenedOn: Day
  validUntil: Day | null
  knownOn: Day
  /** Whose 新增 it is; `ruledOn` is the day the unit is credited, later than the report. Null waits to be claimed. */
  credit: { unit: string; ruledOn: Day } | null
}

/**
 * One title of one enterprise over the years: what is reported, and beside it, written down by whoever made it up, the
 * stretches of days on which it is held. The known answers are counted from the stretches, the books from the reports.
 */
export type Career = {
  title: Title
  /** Number of the enterprise in the district, from 0. */
  enterprise: number
  happenings: Happening[]
  /** `last` is the last day of a certificate; null runs on. */
  stretches: { from: Day; last: Day | null; knownOn: Day }[]
  /** The first day on which it is held no more, whatever certificates say. */
  exit: { on: Day; knownOn: Day } | null
  /** The first grant, where it counts as 新增: after the day of the opening counts. */
  firstGrant: { year: number; knownOn: Day; credit: Happening['credit'] } | null
}
