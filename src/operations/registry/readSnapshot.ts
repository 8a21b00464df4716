import { Refusal } from '#domain/access/refusal.ts'
import { AbsenceFinding, isOpen, settledBy } from '#domain/registry/absence.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import { Missing, SnapshotComparison, compareSnapshot } from '#domain/registry/compareSnapshot.ts'
import { Snapshot } from '#domain/registry/snapshot.ts'
import * as absences from '#store/registry/absences.ts'
import * as snapshots from '#store/registry/snapshots.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { bookOn } from './bookOn.ts'
import { namesAndCodes } from './namesAndCodes.ts'

const MissingRow = Missing.extend({
  /** Null where the book says by now that the title was not held on the day. */
  since: Day.nullable(),
  absence: z.string().nullable(),
  open: z.boolean(),
  /** What was found out, while it stands. */
  finding: AbsenceFinding.nullable(),
})

/** One full list against the book on its day, as known now or at an earlier moment. */
export const readSnapshot = operation({
  title: '全量名单与账面比对',
  kind: 'read',
  permission: 'read the full lists',
  input: z.object({ id: z.uuid(), knownBy: Moment.optional() }),
  output: SnapshotComparison.extend({
    snapshot: Snapshot.extend({ rows: z.int(), fileName: z.string() }),
    missing: z.array(MissingRow),
  }),
  async run(context, { id, knownBy = context.now }) {
    const { db, scope } = context
    const snapshot = (await snapshots.list(db, scope.district)).find((it) => it.id === id)
    if (!snapshot) throw new Refusal('not-found', '没有这份全量名单，请刷新后再看')
    const { title, onDay } = snapshot
    const rows = await snapshots.rowsOf(db, scope.district, id)
    const codes = rows.map((it) => it.creditCode)
    const comparison = compareSnapshot(rows, await bookOn(context, { title, codes }, { on: onDay, knownBy }))
    return { ...comparison, snapshot, missing: await withFindings(context, { ...snapshot, knownBy }, comparison) }
  },
})

/** Who is missing now; and who was when the list came, so that what a person found stays in sight after the book followed. */
async function withFindings(
  context: Context,
  { id, title, knownBy }: Snapshot & { knownBy: Moment },
  { missing }: SnapshotComparison,
): Promise<z.output<typeof MissingRow>[]> {
  const { db, scope } = context
  const known = (await absences.list(db, scope.district)).filter((it) => it.title === title && isKnown(it, knownBy))
  const still = new Set(missing.map((it) => it.enterprise))
  const gone = known.filter((it) => it.snapshot === id && !still.has(it.enterprise)).map((it) => it.enterprise)
  const named = await namesAndCodes(context, gone)
  const settled = gone.map((enterprise) => ({ enterprise, ...named(enterprise), ...nothingHeld }))
  return [...missing, ...settled].map((row) => {
    const absence = known.findLast((it) => it.enterprise === row.enterprise)
    return {
      ...row,
      absence: absence?.id ?? null,
      open: absence !== undefined && isOpen(absence, knownBy),
      finding: (absence && settledBy(absence, knownBy)) ?? null,
    }
  })
}

const nothingHeld = { certificateNumber: null, since: null, validUntil: null }
