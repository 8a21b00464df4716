import { z } from 'zod'
import type { Day } from '#values/day.ts'

export const PartState = z.enum(['awaited', 'returned', 'received'])
/** Where a unit stands: 未报, 退回, 已报. */
export type PartState = z.infer<typeof PartState>

/** By the latest return: one row that had to go back, or an officer who sent it back, keeps the part at 退回. */
export function partState(latest: { returned: number; sentBack: object | null } | undefined): PartState {
  if (latest === undefined) return 'awaited'
  return latest.returned > 0 || latest.sentBack ? 'returned' : 'received'
}

/** Late is who first sent after the due day, and who by the end of it has sent nothing. */
export function isLate(dueOn: Day, first: { receivedOn: Day } | undefined, today: Day): boolean {
  return (first?.receivedOn ?? today) > dueOn
}
