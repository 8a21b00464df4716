import { Refusal } from '#domain/access/refusal.ts'
import type { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import { entryKey, readEntry, type GivenEntry } from '#domain/ledgers/readEntry.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import type { Context } from '../door/context.ts'

type Asked = { ledger: LedgerText; enterprise: string | null; given: GivenEntry; entry?: string }

/** What a form says, read by its ledger. Throws a Refusal naming every field that is wrong, or the entry that is there already. */
export async function givenValues(
  context: Context,
  { ledger, enterprise, given, entry }: Asked,
): Promise<LedgerValues> {
  const { values, problems } = readEntry(ledger, given, context.today)
  if (problems.length > 0)
    throw new Refusal('bad-input', `${problems.map((it) => it.sentence).join('；')}。请改正后再保存`, problems)
  const { db, scope, now } = context
  const among = enterprise === null ? undefined : [enterprise]
  const known = await ledgerEntries
    .holding(db, { district: scope.district, knownBy: now }, { ledger: ledger.id, among })
    .execute()
  const key = entryKey(ledger, enterprise, values)
  if (known.some((it) => it.entry !== entry && entryKey(ledger, it.enterprise, it.values) === key))
    throw new Refusal('conflict', `${namesOf(ledger)}相同的一条已经登记，请改用更正`)
  return values
}

function namesOf({ key, fields }: LedgerText): string {
  return key.map((id) => `「${fields.find((it) => it.id === id)?.name}」`).join('')
}
