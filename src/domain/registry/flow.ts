import { z } from 'zod'
import { Day } from '#values/day.ts'

export const FlowKind = z.enum([
  'firstGranted',
  'grantedAgain',
  'renewed',
  'awaiting',
  'lapsed',
  'removed',
  'cancelled',
  'movedIn',
  'movedOut',
])
export type FlowKind = z.infer<typeof FlowKind>

/** One dated change of the number of holders: +1, -1, or 0 where a certificate overlaps its predecessor. */
export const Flow = z.object({
  enterprise: z.string(),
  day: Day,
  kind: FlowKind,
  change: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  /** The entry the flow follows from; of a lapse, the certificate that ran out. */
  event: z.string(),
})
export type Flow = z.infer<typeof Flow>

/** What people read; the first name is of titles that are certified, the second of those that are admitted. */
export const flowNames = {
  firstGranted: '首次认定（入库）',
  grantedAgain: '断档后再认定（入库）',
  renewed: '重新认定',
  awaiting: '到期待重新认定',
  lapsed: '到期',
  removed: '退库',
  cancelled: '撤销',
  movedIn: '迁入',
  movedOut: '迁出',
} as const satisfies Record<FlowKind, string>

/** Only what is granted for the first time counts as 新增 in the gross reading (a setting marked 待确认; both readings are shown). */
export function isGrossInflow(flow: Flow): boolean {
  return flow.kind === 'firstGranted'
}
