import { createHmac } from 'node:crypto'
import type { JournalRow } from './journal.ts'

/**
 * The MAC of a row at its place in the chain, after the MAC `previous`: HMAC with SM3 (GB/T 32905) over a canonical text, so
 * that the order of keys in jsonb does not matter.
 */
export function seal(key: Uint8Array, previous: string, row: Omit<JournalRow, 'mac'>): string {
  const { districtCode, id, seq, at, account, person, via, address } = row
  const { operation, input, outcome, sentence } = row
  const who = [account, person, via, address]
  const what = [operation, input, outcome, sentence]
  return createHmac('sm3', key)
    .update(canonical([previous, districtCode, id, seq, at, who, what]))
    .digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, it]) => it !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`)
    .join(',')}}`
}
