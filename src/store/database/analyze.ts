import type { Store } from './openStore.ts'

/** After much was written at once: PostgreSQL plans as for empty tables until it has looked at them, by itself a minute later. */
export async function analyze({ pool }: Pick<Store, 'pool'>): Promise<void> {
  await pool.query('analyze')
}
