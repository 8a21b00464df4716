import { yearOf, type Day } from '#values/day.ts'
import type { ObligationText } from './obligationText.ts'

/** How it stands with what was due in one year. Unknown is not missed: nobody has said that nothing was handed in. */
export const reportStates = ['on time', 'late', 'missed', 'awaited', 'unknown'] as const
export type ReportState = (typeof reportStates)[number]

export type OwedReport = { year: number; due: Day; state: ReportState; filedOn: Day | null }

/** What is known of the reports: each year's day, null where it was found out that none was handed in. */
export type KnownReports = {
  certificate: { grantedOn: Day }
  filings: readonly { year: number; filedOn: Day | null }[]
  /** Up to which day the ledger was said to be complete. */
  completeOn: Day | null
}

/** Every report owed during one certificate, as known on a day (32号 第十三条; the years are CONV). */
export function reportsOwed(
  { yearsAfter, due }: ObligationText,
  { certificate, filings, completeOn }: KnownReports,
  on: Day,
): OwedReport[] {
  return yearsAfter.years.map((after) => {
    const year = yearOf(certificate.grantedOn) + after
    const last = `${year}-${due}` as Day
    const filing = filings.find((it) => it.year === year)
    const filedOn = filing?.filedOn && filing.filedOn <= on ? filing.filedOn : null
    if (filedOn !== null) return { year, due: last, state: filedOn <= last ? 'on time' : 'late', filedOn }
    if (on <= last) return { year, due: last, state: 'awaited', filedOn }
    const known = filing !== undefined || (completeOn !== null && completeOn > last)
    return { year, due: last, state: known ? 'missed' : 'unknown', filedOn }
  })
}
