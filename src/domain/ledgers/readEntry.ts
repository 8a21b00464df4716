import type { Day } from '#values/day.ts'
import { Money } from '#values/money.ts'
import { z } from 'zod'
import type { LedgerValues } from './ledgerEntry.ts'
import { valueFields, type LedgerText } from './ledgerText.ts'
import { readValue } from './readValue.ts'

/** An entry as a form hands it in: by field, money with its unit, what is unknown left out or null. */
export const GivenEntry = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), Money, z.null()]))
export type GivenEntry = z.infer<typeof GivenEntry>

export type EntryReading = { values: LedgerValues; problems: { field: string; sentence: string }[] }

/** Reads an entry by its ledger. Nothing is thrown: every field that is wrong, unknown or missing is named. */
export function readEntry(ledger: LedgerText, given: GivenEntry, today: Day): EntryReading {
  const values: LedgerValues = {}
  const problems: EntryReading['problems'] = []
  for (const field of valueFields(ledger)) {
    const { id, name, required } = field
    const note = (why: string) => problems.push({ field: id, sentence: `「${name}」${why}` })
    const reading = readValue(field, given[id] ?? '')
    if ('problem' in reading) note(reading.problem)
    else if (reading.value !== undefined) values[id] = reading.value
    else if (required) note('没有填写，这一项是必填的')
  }
  const fields = new Set(valueFields(ledger).map(({ id }) => id))
  for (const id of Object.keys(given))
    if (!fields.has(id)) problems.push({ field: id, sentence: `「${ledger.title}」没有「${id}」这一项` })
  return { values, problems: [...problems, ...entryDoubts(ledger, values, today)] }
}

/** What only the day or the whole entry shows to be wrong. */
export function entryDoubts(ledger: LedgerText, values: LedgerValues, today: Day): EntryReading['problems'] {
  const day = happenedOn(ledger, values)
  if (day === null || day <= today) return []
  const field = ledger.fields.find(({ id }) => id === ledger.happensOn)
  return [{ field: field?.id ?? '', sentence: `「${field?.name}」${day} 还没有到，请核对` }]
}

/** The day an entry is about; null where its ledger has none or it is unknown. */
export function happenedOn({ happensOn }: LedgerText, values: LedgerValues): Day | null {
  return happensOn === undefined ? null : ((values[happensOn] as Day | undefined) ?? null)
}

/** Two entries with the same key are about the same thing. */
export function entryKey({ key }: LedgerText, enterprise: string | null, values: LedgerValues): string {
  return JSON.stringify([enterprise, ...key.map((id) => values[id] ?? null)])
}
