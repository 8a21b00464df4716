import { Refusal } from '#domain/access/refusal.ts'
import { enterpriseField } from '#domain/ledgers/ledgerText.ts'
import { GivenEntry, happenedOn } from '#domain/ledgers/readEntry.ts'
import { newId } from '#store/database/newId.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { givenValues } from './givenValues.ts'
import { ledgerOf } from './ledgerOf.ts'
import { requireOwn } from './ownEnterprise.ts'

export const recordLedgerEntry = operation({
  title: '登记台账',
  kind: 'write',
  permission: 'keep ledgers',
  input: z.object({
    ledger: z.string().max(60),
    enterprise: z.uuid().nullable().default(null),
    values: GivenEntry,
    /** What it is taken from. */
    reason: z.string().trim().max(500).default(''),
  }),
  output: z.object({ entry: z.string(), id: z.string() }),
  async run(context, { ledger: id, enterprise, values: given, reason }) {
    const { db, scope, now, person } = context
    const ledger = ledgerOf(context, id)
    const owner = enterpriseField(ledger)
    if (enterprise === null && owner?.required) throw new Refusal('bad-input', `请选择「${owner.name}」`)
    if (enterprise !== null && !owner) throw new Refusal('bad-input', `「${ledger.title}」不登记企业，请去掉企业`)
    await requireOwn(context, enterprise)
    const values = await givenValues(context, { ledger, enterprise, given })
    const ids = { id: newId(), entry: newId() }
    const said = { person: person.name, reason, knownFrom: now, batch: null, happenedOn: happenedOn(ledger, values) }
    await ledgerEntries.record(db, [{ districtCode: scope.district, ...ids, ledger: id, enterprise, values, ...said }])
    return ids
  },
})
