import type { Store } from '#store/database/openStore.ts'

/** Empties every table but the list of migrations. */
export async function wipeStore({ pool }: Store): Promise<void> {
  const { rows } = await pool.query<{ table: string }>(
    `select quote_ident(relname) as table from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`,
  )
  await pool.query(`truncate ${rows.map(({ table }) => table).join(', ')}`)
}
