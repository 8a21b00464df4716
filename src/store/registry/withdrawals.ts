import type { Tables } from '#store/tables.ts'
import { expressionBuilder, sql, type Insertable, type Kysely } from 'kysely'

/** The moment the entry whose id is in `column` was taken back, or null; to be selected beside the entry. */
export function withdrawnFrom(district: string, column: `${string}.id`) {
  return expressionBuilder<Tables>()
    .selectFrom('withdrawal')
    .select('withdrawal.knownFrom')
    .where('withdrawal.districtCode', '=', district)
    .where('withdrawal.entry', '=', sql.ref<string>(column))
    .as('withdrawnFrom')
}

export async function record(db: Kysely<Tables>, withdrawals: Insertable<Tables['withdrawal']>[]): Promise<void> {
  if (withdrawals.length > 0)
    await db
      .insertInto('withdrawal')
      .values(withdrawals)
      .onConflict((it) => it.doNothing())
      .execute()
}
