// A moment is an instant, written as an ISO string in UTC; people read it as Shanghai time.
import { z } from 'zod'
import type { Day } from './day.ts'

export const Moment = z.iso.datetime({ message: '时刻应写作 2023-05-15T08:00:00Z 的样子' }).brand<'Moment'>()

/** An instant as ISO text in UTC, e.g. `2023-05-15T00:00:00.000Z`. */
export type Moment = z.infer<typeof Moment>

const SHANGHAI_MS = 8 * 3_600_000 // no summer time since 1991

/** The calendar day in Asia/Shanghai on which a moment falls. */
export function dayOf(moment: Moment): Day {
  return new Date(Date.parse(moment) + SHANGHAI_MS).toISOString().slice(0, 10) as Day
}

/** A moment as a list to be kept says it, in Shanghai time, so that it sorts as text: `2025-06-30 12:05:11`. */
export function shanghaiText(moment: Moment): string {
  return new Date(Date.parse(moment) + SHANGHAI_MS).toISOString().slice(0, 19).replace('T', ' ')
}
