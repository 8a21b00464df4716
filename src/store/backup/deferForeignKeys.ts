import type { PoolClient } from 'pg'

/**
 * Lets rows arrive in any order within this transaction, whatever points to whatever; the owner of the tables may do that.
 * The function returned checks every reference and makes them immediate again.
 */
export async function deferForeignKeys(session: PoolClient): Promise<() => Promise<void>> {
  const { rows } = await session.query<{ table: string; name: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable and conparentid = 0`)
  for (const { table, name } of rows) await session.query(`alter table ${table} alter constraint ${name} deferrable`)
  await session.query('set constraints all deferred')
  return async () => {
    await session.query('set constraints all immediate')
    for (const { table, name } of rows)
      await session.query(`alter table ${table} alter constraint ${name} not deferrable`)
  }
}
