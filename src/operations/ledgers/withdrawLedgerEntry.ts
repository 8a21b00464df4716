import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { heldEntry } from './heldEntry.ts'

/** Takes an entry back with all its versions; what was known before can still be asked. */
export const withdrawLedgerEntry = operation({
  title: '撤回台账登记',
  kind: 'write',
  permission: 'keep ledgers',
  input: z.object({
    entry: z.uuid(),
    version: z.uuid(),
    reason: z.string().trim().min(2, '请写明为何撤回').max(500),
  }),
  output: z.object({}),
  async run(context, { entry, version, reason }) {
    const { db, scope, now } = context
    const { standing } = await heldEntry(context, { entry, version })
    const mark = { districtCode: scope.district, reason, knownFrom: now, batch: null }
    await withdrawals.record(
      db,
      standing.map(({ id }) => ({ ...mark, entry: id })),
    )
    return {}
  },
})
