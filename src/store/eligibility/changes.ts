// What became known of enterprises since a moment, or was taken back: by it, what is to be reckoned again is found.
import type { Change } from '#domain/eligibility/batch/change.ts'
import { TITLES } from '#domain/eligibility/facts/dossier.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Kysely } from 'kysely'

/**
 * From `since` to `until`, both included. What was entered before `since` by an act that ended after it is not found: the next
 * day, when everybody is asked again, it is.
 */
export type Stretch = { district: string; since: Moment; until: Moment }

/** Every change in the stretch; `ledgers` says which collection each ledger feeds. */
export async function changes(db: Kysely<Tables>, stretch: Stretch, ledgers: readonly LedgerText[]): Promise<Change[]> {
  const collectionOf = new Map(ledgers.map((it) => [it.id, it.collection]))
  const [enterprises, facts, entries, words, events, judged] = await Promise.all(
    (Object.keys(columns) as (keyof typeof columns)[]).map(
      (table) => changedRows(db, table, stretch).execute() as unknown as Promise<Row[]>,
    ),
  )
  const read = (id: string | undefined) => (row: Row) =>
    id === undefined || row.enterprise === null ? [] : [{ enterprise: row.enterprise, kind: 'read', id } as const]
  return [
    ...(enterprises ?? []).map(({ id }) => ({ enterprise: id, kind: 'whole' }) as const),
    ...(facts ?? []).flatMap((row) => read(row.what)(row)),
    ...[...(entries ?? []), ...(words ?? [])].flatMap((row) => read(collectionOf.get(row.what))(row)),
    ...(events ?? []).flatMap(read(TITLES)),
    ...(judged ?? []).flatMap(({ enterprise, what }) =>
      enterprise === null ? [] : [{ enterprise, kind: 'judged', scheme: what } as const],
    ),
  ]
}

type Row = { id: string; enterprise: string | null; what: string }

/** Which column says whom a row is about, and which says what. */
const columns = {
  enterprise: { enterprise: 'id', what: 'districtCode' },
  fact: { enterprise: 'enterprise', what: 'fact' },
  ledgerEntry: { enterprise: 'enterprise', what: 'ledger' },
  ledgerCompleteness: { enterprise: 'enterprise', what: 'ledger' },
  titleEvent: { enterprise: 'enterprise', what: 'title' },
  judgement: { enterprise: 'enterprise', what: 'scheme' },
} as const

/** Whether there is any; sooner said than all of them. */
export async function anyChange(db: Kysely<Tables>, stretch: Stretch): Promise<boolean> {
  for (const table of Object.keys(columns) as (keyof typeof columns)[])
    if (await changedRows(db, table, stretch).limit(1).executeTakeFirst()) return true
  return false
}

function changedRows(db: Kysely<Tables>, table: keyof typeof columns, { district, since, until }: Stretch) {
  // The tables are alike in what is asked, which is more than the query builder's types can follow.
  const loose = db as unknown as Kysely<Record<string, Record<string, never>>>
  const { enterprise, what } = columns[table]
  const asked = loose
    .selectFrom(table)
    .select([`${table}.id`, `${table}.${enterprise} as enterprise`, `${table}.${what} as what`])
    .where(`${table}.districtCode`, '=', district as never)
  const entered = asked
    .where(`${table}.knownFrom`, '>=', since as never)
    .where(`${table}.knownFrom`, '<=', until as never)
  const takenBack = asked
    .innerJoin('withdrawal', (join) =>
      join.onRef('withdrawal.districtCode', '=', `${table}.districtCode`).onRef('withdrawal.entry', '=', `${table}.id`),
    )
    .where('withdrawal.knownFrom', '>=', since as never)
    .where('withdrawal.knownFrom', '<=', until as never)
  return entered.unionAll(takenBack)
}
