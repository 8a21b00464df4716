import type { Scope } from '#domain/access/scope.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import { sql, type Insertable, type Kysely, type Updateable } from 'kysely'

export async function find(db: Kysely<Tables>, district: string, by: { login: string } | { id: string }) {
  const query = db.selectFrom('account').selectAll().where('districtCode', '=', district)
  const account = await (
    'login' in by ? query.where('login', '=', by.login) : query.where('id', '=', by.id)
  ).executeTakeFirst()
  return account && { ...account, units: await unitsOf(db, district, account.id) }
}

export type Account = NonNullable<Awaited<ReturnType<typeof find>>>

async function unitsOf(db: Kysely<Tables>, district: string, account: string): Promise<string[]> {
  const rows = await db
    .selectFrom('accountUnit')
    .select('unit')
    .where('districtCode', '=', district)
    .where('account', '=', account)
    .orderBy('unit')
    .execute()
  return rows.map((row) => row.unit)
}

export async function list(db: Kysely<Tables>, { district }: Scope) {
  return db
    .selectFrom('account')
    .leftJoin('accountUnit', (join) =>
      join
        .onRef('accountUnit.districtCode', '=', 'account.districtCode')
        .onRef('accountUnit.account', '=', 'account.id'),
    )
    .select(['id', 'login', 'name', 'role', 'lockedUntil', 'totpConfirmed', 'disabledAt', 'version', 'createdAt'])
    .select(
      sql<
        string[]
      >`coalesce(array_agg(account_unit.unit order by account_unit.unit) filter (where account_unit.unit is not null), '{}')`.as(
        'units',
      ),
    )
    .where('account.districtCode', '=', district)
    .groupBy(['account.districtCode', 'id'])
    .orderBy('login')
    .execute()
}

export async function anyOf(db: Kysely<Tables>, district: string): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('districtCode', '=', district)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Who acts when the command line names nobody: the first lead of the district, if there is one. */
export function firstLead(db: Kysely<Tables>, district: string) {
  return db
    .selectFrom('account')
    .select(['id', 'login', 'name', 'role'])
    .where('districtCode', '=', district)
    .where('role', '=', 'lead')
    .where('disabledAt', 'is', null)
    .orderBy('createdAt')
    .executeTakeFirst()
}

export async function record(db: Kysely<Tables>, account: Insertable<Tables['account']>): Promise<void> {
  await db.insertInto('account').values(account).execute()
}

/**
 * Changes an account; answers whether it is there. An administrator's change names the version that was seen, must find
 * it still, and counts it up; what a person does to the own account (signing in, a new password) leaves it.
 */
export async function change(
  db: Kysely<Tables>,
  { district, id, version }: { district: string; id: string; version?: number },
  changes: Updateable<Tables['account']>,
): Promise<boolean> {
  const own = db.updateTable('account').set(changes).where('districtCode', '=', district).where('id', '=', id)
  const seen = version === undefined ? own : own.set({ version: version + 1 }).where('version', '=', version)
  return (await seen.executeTakeFirst()).numUpdatedRows > 0n
}

/** The units an account works for, instead of those it had before. */
export async function assignUnits(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  units: string[],
) {
  await db.deleteFrom('accountUnit').where('districtCode', '=', district).where('account', '=', id).execute()
  if (units.length > 0)
    await db
      .insertInto('accountUnit')
      .values(units.map((unit) => ({ districtCode: district, account: id, unit })))
      .execute()
}

/** One more wrong password; the fifth locks the account until the given moment. */
export async function noteFailure(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  lockedUntil: Moment,
) {
  await db
    .updateTable('account')
    .set({
      failures: sql<number>`(failures + 1) % ${LOCK_AFTER}`,
      lockedUntil: sql<Moment>`case when failures + 1 >= ${LOCK_AFTER} then ${lockedUntil}::timestamptz else locked_until end`,
    })
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .execute()
}

export const LOCK_AFTER = 5
