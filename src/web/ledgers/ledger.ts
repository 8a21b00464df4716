import { valueText } from '#domain/ledgers/valueText.ts'
import type { Row } from '#web/frame/contract.ts'

export type Ledger = Row<'listLedgers'>
export type Entry = Row<'listLedgerEntries'>

/** What is opened over the table. */
export type Opened =
  | { act: 'record' | 'import' }
  | { act: 'complete'; entry?: Entry }
  | { act: 'incomplete' }
  | { act: 'correct' | 'history' | 'withdraw'; entry: Entry }

/** What an entry is called: by its key. */
export function entryTitle({ key, fields }: Ledger, { values }: Pick<Entry, 'values'>): string {
  return key
    .map((id) => fields.find((it) => it.id === id))
    .map((field) => field && valueText(field, values[field.id]))
    .join(' ')
}
