import type { NamedEnterprise } from '#domain/exchange/knownNames.ts'
import type { Tables } from '#store/tables.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Kysely } from 'kysely'
import { withdrawnFrom } from './withdrawals.ts'

/** Every enterprise of a district by all it is called: code, names, old numbers; what was taken back is left out. */
export async function load(db: Kysely<Tables>, district: string): Promise<NamedEnterprise[]> {
  const codes = await db
    .selectFrom('enterpriseCode')
    .select(['creditCode', 'enterprise'])
    .where('districtCode', '=', district)
    .execute()
  if (codes.length === 0) return []
  const names = standing(
    await db
      .selectFrom('enterpriseName')
      .select(['enterprise', 'name'])
      .select(withdrawnFrom(district, 'enterpriseName.id'))
      .where('districtCode', '=', district)
      .orderBy('knownFrom')
      .orderBy('id')
      .execute(),
  )
  const numbers = standing(
    await db
      .selectFrom('registrationNumber')
      .select(['enterprise', 'number'])
      .select(withdrawnFrom(district, 'registrationNumber.id'))
      .where('districtCode', '=', district)
      .execute(),
  )
  return codes.map(({ enterprise, creditCode }) => ({
    enterprise,
    creditCode,
    names: names.get(enterprise)?.map((it) => it.name) ?? [],
    registrationNumbers: numbers.get(enterprise)?.map((it) => it.number) ?? [],
  }))
}

function standing<Row extends { enterprise: string; withdrawnFrom: unknown }>(rows: Row[]) {
  return groupBy(
    rows.filter((row) => row.withdrawnFrom === null),
    (row) => row.enterprise,
  )
}
