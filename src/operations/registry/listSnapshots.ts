import { isOpen } from '#domain/registry/absence.ts'
import { Snapshot } from '#domain/registry/snapshot.ts'
import * as absences from '#store/registry/absences.ts'
import * as snapshots from '#store/registry/snapshots.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from './asOf.ts'

export const listSnapshots = operation({
  title: '全量名单',
  kind: 'read',
  permission: 'read the full lists',
  input: z.object({ ...asOfInput }),
  output: z.object({
    rows: z.array(Snapshot.extend({ rows: z.int(), fileName: z.string(), absences: z.int(), open: z.int() })),
    /** 待核实 that nobody has settled, of all lists. */
    open: z.int(),
  }),
  async run(context, when) {
    const { db, scope } = context
    const { on, knownBy } = asOf(context, when)
    const found = (await absences.list(db, scope.district)).filter((it) => it.knownFrom <= knownBy)
    const lists = (await snapshots.list(db, scope.district)).filter((it) => it.onDay <= on && it.knownFrom <= knownBy)
    return {
      rows: lists.map((list) => {
        const own = found.filter((it) => it.snapshot === list.id)
        return { ...list, absences: own.length, open: own.filter((it) => isOpen(it, knownBy)).length }
      }),
      open: found.filter((it) => isOpen(it, knownBy)).length,
    }
  },
})
