import { Refusal } from '#domain/access/refusal.ts'
import { changeText } from '#domain/ledgers/valueText.ts'
import { GivenEntry, happenedOn } from '#domain/ledgers/readEntry.ts'
import { newId } from '#store/database/newId.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { givenValues } from './givenValues.ts'
import { heldEntry } from './heldEntry.ts'

/** A correction is a new version; what it corrects stays readable as it was. */
export const correctLedgerEntry = operation({
  title: '更正台账',
  kind: 'write',
  permission: 'keep ledgers',
  input: z.object({
    entry: z.uuid(),
    /** The version the person saw. */
    version: z.uuid(),
    /** The whole entry as it should be; what is left out becomes unknown. */
    values: GivenEntry,
    reason: z.string().trim().min(2, '请写明为何更正').max(500),
  }),
  output: z.object({ id: z.string() }),
  async run(context, { entry, version, values: given, reason }) {
    const { db, scope, now, person } = context
    const { ledger, held } = await heldEntry(context, { entry, version })
    const { enterprise } = held
    const values = await givenValues(context, { ledger, enterprise, given, entry })
    if (changeText(ledger, held.values, values) === '')
      throw new Refusal('conflict', '与已登记的内容相同，没有可更正的')
    const id = newId()
    const said = { person: person.name, reason, knownFrom: now, batch: null, happenedOn: happenedOn(ledger, values) }
    const row = { districtCode: scope.district, id, entry, ledger: ledger.id, enterprise, values, ...said }
    await ledgerEntries.record(db, [row])
    return { id }
  },
})
