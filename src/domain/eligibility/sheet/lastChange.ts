import type { LikelyWindow } from '#domain/calendar/likelyWindow.ts'
import { addDays, lastDayOf, yearOf, type Day } from '#values/day.ts'
import type { Detail, Finding } from '../explain/assessment.ts'

/**
 * The last day on which a clause that is not met can still change for the next application, in words; empty for any other
 * answer. Figures of a year that is over stand; what only time can bring says when it will.
 */
export function lastChange(
  { answer, detail, used, missing }: Pick<Finding, 'answer' | 'detail' | 'used' | 'missing'>,
  { on, window }: { on: Day; window: LikelyWindow | undefined },
): string {
  if (answer !== 'unmet') return ''
  const wait = waitOf(detail)
  if (wait !== null) return `${addDays(on, wait)} 起自然达到`
  const years = [...used, ...missing].map(({ year }) => year)
  const last = Math.max(...years.map((it) => it ?? yearOf(on)))
  if (last < yearOf(on)) return `最迟 ${lastDayOf(last)}，已过：${last} 年的数已定，只能更正差错`
  if (!window) return '申报前都可以改变'
  return `最迟 ${window.to}（${window.name}申报截止${window.assumed ? '，本年日期未公布，按上年推算' : ''}）`
}

/** For how many days one need only wait. */
function waitOf(detail: Detail): number | null {
  return detail.kind === 'measure' && detail.dimension === 'days' && detail.comparator.startsWith('>')
    ? (detail.distance ?? null)
    : null
}
