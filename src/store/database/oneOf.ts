import { sql } from 'kysely'

/** To compare a column with any number of ids: one parameter, where a list of them would end at 65,535. */
export function oneOfIds(ids: readonly string[]) {
  return sql<string>`any(${ids}::uuid[])`
}

/** To compare a column with any number of texts. */
export function oneOfTexts(texts: readonly string[]) {
  return sql<string>`any(${texts}::text[])`
}
