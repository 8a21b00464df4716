import { deepStrictEqual } from 'node:assert'
import type { System } from '../src/operations/door/context.ts'

type Tables = readonly string[]

export async function emptied({ store }: System, tables: Tables): Promise<void> {
  await store.pool.query(`truncate ${tables.join(', ')} cascade`)
}

/** A bare COPY, in one transaction, from the files that `checkEqual` wrote. */
export async function copied(system: System, tables: Tables): Promise<void> {
  const session = await system.store.pool.connect()
  try {
    await session.query('begin')
    for (const table of tables) await session.query(`copy ${table} from '${await fileOf(system, table)}'`)
    await session.query('commit')
  } finally {
    session.release()
  }
}

/** Writes the stored rows to files, copies them back, and finds the same rows in every table; answers how many. */
export async function checkEqual(system: System, tables: Tables): Promise<number> {
  for (const table of tables) await system.store.pool.query(`copy ${table} to '${await fileOf(system, table)}'`)
  const before = await seals(system, tables)
  await emptied(system, tables)
  await copied(system, tables)
  deepStrictEqual(await seals(system, tables), before)
  return before.reduce((sum, it) => sum + it.count, 0)
}

/** Where the database itself may write and read. */
async function fileOf({ store }: System, table: string): Promise<string> {
  const { rows } = await store.pool.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  return `${rows[0]?.folder}/bench-${table}`
}

async function seals({ store }: System, tables: Tables): Promise<{ count: number; hash: string }[]> {
  const found: { count: number; hash: string }[] = []
  for (const table of tables) {
    const { rows } = await store.pool.query<{ count: string; hash: string }>(
      `select count(*), sum(hashtextextended(row::text, 0))::text as hash from ${table} as row`,
    )
    found.push({ count: Number(rows[0]?.count), hash: rows[0]?.hash ?? '' })
  }
  return found
}
