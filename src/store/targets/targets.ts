import { insertAll } from '#store/database/insertAll.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

export function record(db: Kysely<Tables>, targets: Insertable<Tables['target']>[]): Promise<void> {
  return insertAll(db, 'target', targets)
}

/** Targets of the plan in force for one indicator, unit by unit and for the whole district, in the order of the annex. */
export async function inForce(db: Kysely<Tables>, district: string, indicator: string) {
  const rows = await db
    .selectFrom('target')
    .innerJoin('planVersion', (join) =>
      join
        .onRef('planVersion.districtCode', '=', 'target.districtCode')
        .onRef('planVersion.id', '=', 'target.planVersion'),
    )
    .select(['target.unit', 'target.year', 'target.kind', 'target.comparator', 'target.value', 'target.printed'])
    .where('target.districtCode', '=', district)
    .where('planVersion.status', '=', 'adopted')
    .where('target.indicator', '=', indicator)
    .orderBy('target.id')
    .execute()
  return rows.map((row) => ({ ...row, value: Number(row.value) }))
}
