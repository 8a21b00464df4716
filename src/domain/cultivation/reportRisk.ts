import type { ObligationText } from './obligationText.ts'
import type { OwedReport } from './reportsOwed.ts'

/** What the misses of one certificate come to; the first one is told, so that there is no second. */
export const reportRisks = ['none', 'unknown', 'alert', 'cancellable'] as const
export type ReportRisk = (typeof reportRisks)[number]

/** Late counts as not in time; misses are added up and need not follow each other (32号 第十九条). */
export function reportRisk({ cancelled }: ObligationText, reports: readonly OwedReport[]): ReportRisk {
  const misses = missesIn(reports)
  if (misses >= cancelled.misses) return 'cancellable'
  if (misses > 0) return 'alert'
  return reports.some(({ state }) => state === 'unknown') ? 'unknown' : 'none'
}

export function missesIn(reports: readonly OwedReport[]): number {
  return reports.filter(({ state }) => state === 'late' || state === 'missed').length
}
