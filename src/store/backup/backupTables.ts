import type { PoolClient } from 'pg'

/** A table that a backup holds; names are ready for SQL, `types` are what a value's text is cast to. */
export type BackupTable = { table: string; columns: string[]; types: string[]; key: string[] }

/**
 * The tables of the schema `public` in the order of their names, with columns and primary key. `migration` is in the header
 * of a backup, and the queue's own schema holds nothing that is not in the books.
 */
export async function backupTables(session: PoolClient): Promise<BackupTable[]> {
  const { rows } = await session.query<BackupTable>(`
    select quote_ident(relname) as table,
      array_agg(quote_ident(attname) order by attnum) as columns,
      array_agg(format_type(atttypid, atttypmod) order by attnum) as types,
      coalesce(array_agg(quote_ident(attname) order by array_position(indkey::int2[], attnum))
        filter (where attnum = any(indkey::int2[])), '{}') as key
    from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    left join pg_index on indrelid = pg_class.oid and indisprimary
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'migration'
    group by relname
    order by relname collate "C"`)
  return rows
}
