// The list an officer filters and pages. What is shown of an enterprise is its latest known row that was not taken back.
import type { BookOrder } from '#domain/registry/enterpriseQuestion.ts'
import type { Tables } from '#store/tables.ts'
import { sql, type Kysely } from 'kysely'
import { selected, type EnterpriseSelection } from './enterpriseConditions.ts'
import { latestFact } from './latest.ts'

export type ListQuestion = EnterpriseSelection & {
  sort: { by: BookOrder; direction: 'asc' | 'desc' }
  size: number
  offset: number
}

/** A stretch of the list in its order, and how many there are in all. */
export async function page(db: Kysely<Tables>, question: ListQuestion) {
  const { size, offset } = question
  const query = selected(db, question)
  const found = await ordered(db, shown(db, query, question), question)
    .select((it) => it.fn.countAll<number>().over().as('total'))
    .limit(size)
    .offset(offset)
    .execute()
  const rows = found.map(({ total: _total, ...row }) => row)
  const [first] = found
  if (first || offset === 0) return { rows, total: first?.total ?? 0 }
  const { total } = await query.select((it) => it.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total }
}

/** The ids of the whole list in its order. */
export async function ids(
  db: Kysely<Tables>,
  question: EnterpriseSelection & Partial<Pick<ListQuestion, 'sort'>>,
): Promise<string[]> {
  const query = selected(db, question).select('enterprise.id')
  const { sort } = question
  const rows = await (sort ? ordered(db, query, { ...question, sort }) : query).execute()
  return rows.map(({ id }) => id)
}

/** Some enterprises, in the order of their ids as given. */
export async function rowsOf(db: Kysely<Tables>, question: EnterpriseSelection & { among: readonly string[] }) {
  const rows = await shown(db, selected(db, question), question).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return question.among.flatMap((id) => byId.get(id) ?? [])
}

type Selected = ReturnType<typeof selected>

function shown(db: Kysely<Tables>, query: Selected, book: EnterpriseSelection) {
  return query
    .select(['enterprise.id', 'enterpriseCode.creditCode', 'latestName.name', 'latestPlace.town', 'latestPlace.park'])
    .select(['enterprise.registeredOn', 'enterprise.industry'])
    .select(latestFact(db, book, 'registered-capital').as('capital'))
}

/** Names follow each other as they are spoken, like in a dictionary; what is not known comes last either way. */
function ordered<Some extends { orderBy: Selected['orderBy'] }>(
  db: Kysely<Tables>,
  query: Some,
  { sort: { by, direction }, ...book }: Omit<ListQuestion, 'size' | 'offset'>,
): Some {
  const columns = {
    name: sql`latest_name.pinyin`,
    creditCode: sql`enterprise_code.credit_code`,
    town: sql`latest_place.town`,
    park: sql`latest_place.park`,
    industry: sql`enterprise.industry`,
    registeredOn: sql`enterprise.registered_on`,
    capital: sql`(${latestFact(db, book, 'registered-capital')})`,
  } as const satisfies Record<BookOrder, unknown>
  return query
    .orderBy(columns[by], (it) => (direction === 'asc' ? it.asc().nullsLast() : it.desc().nullsLast()))
    .orderBy('enterprise.id') as unknown as Some
}
