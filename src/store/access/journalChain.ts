// One chain per district: each row's MAC covers the row and the MAC before it, so that a row can be neither changed nor
// taken out without breaking every later one. Rows are sealed in one go for all that wait: fifty writers share one commit.
import type { Tables } from '#store/tables.ts'
import { sql, type Kysely, type Transaction } from 'kysely'
import { isSealed, type JournalRow } from './journal.ts'
import { seal } from './seal.ts'

/** Seals what a district's acts have written and nobody has sealed yet. Any process may; one at a time does. */
export async function sealWaiting(db: Kysely<Tables>, district: string, key: Uint8Array): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK}, ${Number(district)})`.execute(transaction)
    const rows = await waiting(transaction, district)
    if (rows.length === 0) return
    let { seq, mac } = await head(transaction, district)
    const sealed = rows.map((row) => {
      seq += 1
      mac = seal(key, mac, { ...row, seq })
      return { id: row.id, seq, mac }
    })
    await write(transaction, district, sealed)
  })
}

const LOCK = 0x6a6e6c // 'jnl'
const ROWS_A_SEALING = 5000

function waiting(db: Transaction<Tables>, district: string): Promise<JournalRow[]> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('districtCode', '=', district)
    .where('seq', 'is', null)
    .orderBy('id')
    .limit(ROWS_A_SEALING)
    .execute()
}

async function head(db: Transaction<Tables>, district: string): Promise<{ seq: number; mac: string }> {
  const last = await db
    .selectFrom('journal')
    .select(['seq', 'mac'])
    .where('districtCode', '=', district)
    .where('seq', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { seq: last?.seq ?? 0, mac: last?.mac ?? '' }
}

async function write(db: Transaction<Tables>, district: string, sealed: { id: string; seq: number; mac: string }[]) {
  const [ids, seqs, macs] = [sealed.map((it) => it.id), sealed.map((it) => it.seq), sealed.map((it) => it.mac)]
  await sql`
    update journal set seq = sealed.seq, mac = sealed.mac
    from unnest(${ids}::uuid[], ${seqs}::bigint[], ${macs}::text[]) as sealed (id, seq, mac)
    where journal.district_code = ${district} and journal.id = sealed.id`.execute(db)
}

export type Chain = { rows: number; brokenAt: number | null; head: string }

/**
 * Walks the chain from its first row: how many rows hold, and the first that does not. `heads` are copies of the chain's
 * head kept outside the database: a chain that no longer has one of them was cut off or made anew.
 */
export async function verify(
  db: Kysely<Tables>,
  { district, key, heads }: { district: string; key: Uint8Array; heads: readonly { seq: number; mac: string }[] },
): Promise<Chain> {
  const copied = new Map(heads.map((it) => [it.seq, it.mac]))
  let [previous, expected] = ['', 1]
  for (;;) {
    const rows = await rowsFrom(db, district, expected)
    if (rows.length === 0) return { rows: expected - 1, brokenAt: cutAt(heads, expected), head: previous }
    for (const row of rows) {
      const holds = isSealed(row) && row.seq === expected && seal(key, previous, row) === row.mac
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

function rowsFrom(db: Kysely<Tables>, district: string, seq: number): Promise<JournalRow[]> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('districtCode', '=', district)
    .where('seq', '>=', seq)
    .orderBy('seq')
    .limit(1000)
    .execute()
}
