import type { Store } from './openStore.ts'

/** Counts the tables anew after they were filled: until then a query over them may be planned as if they were empty, and take hours. */
export async function refreshStatistics({ pool }: Pick<Store, 'pool'>): Promise<void> {
  await pool.query('analyze')
}
