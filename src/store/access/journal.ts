// The journal is one chain per district: each row's MAC covers the row and the MAC before it, so that a row can be
// neither changed nor taken out without breaking every later one (HMAC with SM3, GB/T 32905).
import type { Tables } from '#store/tables.ts'
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import { createHmac } from 'node:crypto'

export type JournalRow = Selectable<Tables['journal']>
export type NewJournalRow = Omit<JournalRow, 'seq' | 'mac'>

/** Appends a row to its district's chain. Call it last in the transaction of the act: the lock is held until the commit. */
export async function append(transaction: Transaction<Tables>, key: Uint8Array, row: NewJournalRow): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${Number(row.districtCode)})`.execute(transaction)
  const last = await transaction
    .selectFrom('journal')
    .select(['seq', 'mac'])
    .where('districtCode', '=', row.districtCode)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const next = { ...row, seq: (last?.seq ?? 0) + 1 }
  await transaction
    .insertInto('journal')
    .values({ ...next, input: JSON.stringify(row.input), mac: seal(key, last?.mac ?? '', next) })
    .execute()
}

const LOCK = 0x6a6e6c // 'jnl'

/** The MAC of a row after `previous`: over a canonical text, so that the order of keys in jsonb does not matter. */
export function seal(key: Uint8Array, previous: string, row: Omit<JournalRow, 'mac'>): string {
  const { districtCode, seq, at, account, person, via, address, operation, input, outcome, sentence } = row
  const text = canonical([
    previous,
    districtCode,
    seq,
    at,
    account,
    person,
    via,
    address,
    operation,
    input,
    outcome,
    sentence,
  ])
  return createHmac('sm3', key).update(text).digest('hex')
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

/** Rows of a district, newest first, `size` at a time, before `before` when given. */
export async function page(
  db: Kysely<Tables>,
  district: string,
  { size, before }: { size: number; before?: number | undefined },
) {
  let query = db
    .selectFrom('journal')
    .selectAll()
    .where('districtCode', '=', district)
    .orderBy('seq', 'desc')
    .limit(size)
  if (before) query = query.where('seq', '<', before)
  return query.execute()
}

/**
 * Walks the chain from its first row: how many rows hold, and the first that does not. `heads` are copies of the chain's
 * head kept outside the database: a chain that no longer has one of them was cut off or made anew.
 */
export async function verify(
  db: Kysely<Tables>,
  { district, key, heads }: { district: string; key: Uint8Array; heads: readonly { seq: number; mac: string }[] },
) {
  const copied = new Map(heads.map((it) => [it.seq, it.mac]))
  let [previous, expected] = ['', 1]
  for (;;) {
    const rows = await rowsFrom(db, district, expected)
    if (rows.length === 0) return { rows: expected - 1, brokenAt: cutAt(heads, expected), head: previous }
    for (const row of rows) {
      const holds = row.seq === expected && seal(key, previous, row) === row.mac
      if (!holds || (copied.get(row.seq) ?? row.mac) !== row.mac)
        return { rows: expected - 1, brokenAt: expected, head: previous }
      previous = row.mac
      expected += 1
    }
  }
}

/** Rows that a copied head speaks of and the chain no longer has. */
function cutAt(heads: readonly { seq: number }[], next: number): number | null {
  return heads.some((it) => it.seq >= next) ? next : null
}

function rowsFrom(db: Kysely<Tables>, district: string, seq: number) {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('districtCode', '=', district)
    .where('seq', '>=', seq)
    .orderBy('seq')
    .limit(1000)
    .execute()
}
