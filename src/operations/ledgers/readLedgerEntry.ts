import { LedgerVersion } from '#domain/ledgers/ledgerEntry.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { versionsOf } from './heldEntry.ts'

export const readLedgerEntry = operation({
  title: '台账登记项的历史',
  kind: 'read',
  permission: 'read ledgers',
  input: z.object({ entry: z.uuid() }),
  output: z.object({ ledger: z.string(), versions: z.array(LedgerVersion) }),
  async run(context, { entry }) {
    const { ledger, versions } = await versionsOf(context, entry)
    return { ledger: ledger.id, versions }
  },
})
