// What a filter of a ledger means; values stand in one column of data, so that no ledger needs a column of its own.
import { UNKNOWN } from '#domain/registry/enterpriseQuestion.ts'
import type { LedgerFilter, LedgerSort } from '#domain/ledgers/ledgerQuestion.ts'
import type { Book } from '#store/registry/latest.ts'
import { sql, type Expression, type SqlBool } from 'kysely'

export type EntryQuestion = Book & {
  ledger: string
  filter: LedgerFilter
  sort?: LedgerSort | undefined
  /** Only of these enterprises, when given. */
  among?: readonly string[] | undefined
}

export function conditions({
  filter: { search, enterprise, from, upTo, values = {} },
}: EntryQuestion): Expression<SqlBool>[] {
  const like = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return [
    ...(search
      ? [
          sql<SqlBool>`(held."values"::text ilike ${like} or latest_name.name ilike ${like} or enterprise_code.credit_code ilike ${like})`,
        ]
      : []),
    ...(enterprise === undefined ? [] : [sql<SqlBool>`held.enterprise = ${enterprise}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`held.happened_on >= ${from}`]),
    ...(upTo === undefined ? [] : [sql<SqlBool>`held.happened_on <= ${upTo}`]),
    ...Object.entries(values).map(([field, value]) =>
      value === UNKNOWN
        ? sql<SqlBool>`held."values" -> ${field}::text is null`
        : sql<SqlBool>`held."values" ->> ${field}::text = ${String(value)}`,
    ),
  ]
}

/** By the name of the enterprise or the day it happened, or by a field: numbers as numbers, days and texts as texts. */
export function order({ sort }: EntryQuestion) {
  if (sort === undefined || sort.by === 'happenedOn') return sql`held.happened_on`
  return sort.by === 'name' ? sql`latest_name.pinyin` : sql`held."values" -> ${sort.by}::text`
}
