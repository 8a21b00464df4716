import { LedgerText } from '#domain/ledgers/ledgerText.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { amongWhom } from './ownEnterprise.ts'

/** Every ledger as its file describes it: what a page needs to draw table and form. */
export const listLedgers = operation({
  title: '台账',
  kind: 'read',
  permission: 'read ledgers',
  input: z.object({}),
  output: z.object({ rows: z.array(LedgerText.safeExtend({ entries: z.int() })) }),
  async run(context) {
    const { db, scope, now, texts } = context
    const counts = await ledgerEntries.counts(db, { district: scope.district, knownBy: now }, await amongWhom(context))
    return { rows: [...texts.ledgers.values()].map((it) => ({ ...it, entries: counts.get(it.id) ?? 0 })) }
  },
})
