import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { Title } from './title.ts'

/** 全量名单: everybody who held a title on a day, as an agency sends it. */
export const Snapshot = z.object({
  id: z.string(),
  title: Title,
  onDay: Day,
  sender: z.string(),
  knownFrom: Moment,
  withdrawnFrom: Moment.nullable(),
  batch: z.string(),
})
export type Snapshot = z.infer<typeof Snapshot>

/** One row of a full list, as the list has it. */
export const SnapshotRow = z.object({
  row: z.int(),
  creditCode: z.string(),
  name: z.string(),
  certificateNumber: z.string().nullable(),
  /** Day of issue of the certificate, or of admission. */
  since: Day,
  validUntil: Day.nullable(),
  town: z.string().nullable(),
})
export type SnapshotRow = z.infer<typeof SnapshotRow>

/** Whether two lists say the same, whatever the order of their rows. */
export function sameRows(one: readonly SnapshotRow[], other: readonly SnapshotRow[]): boolean {
  return keyOf(one) === keyOf(other)
}

function keyOf(rows: readonly SnapshotRow[]): string {
  return rows
    .map(({ creditCode, name, certificateNumber, since, validUntil, town }) =>
      JSON.stringify([creditCode, name, certificateNumber, since, validUntil, town]),
    )
    .sort()
    .join('\n')
}
