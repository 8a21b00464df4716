import type { Answer } from '#domain/exchange/collection/answer.ts'
import type { Collection, CollectionPart, SentRow } from '#domain/exchange/collection/collection.ts'
import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'

type Started = { districtCode: string; startedAt: Moment; account: string | null; person: string }

export async function start(
  db: Kysely<Tables>,
  { known, asked, ...collection }: Collection & Started,
  parts: readonly (CollectionPart & { holder: string; rows: readonly (SentRow & { enterprise: string })[] })[],
): Promise<void> {
  const { districtCode } = collection
  await db
    .insertInto('collection')
    .values({ ...collection, known: JSON.stringify(known), asked: JSON.stringify(asked) })
    .execute()
  const numbered = parts.map(({ id, holder, name }, position) => ({
    districtCode,
    id,
    holder,
    name,
    position,
    collection: collection.id,
  }))
  await insertAll(db, 'collectionPart', numbered)
  const rows = parts.flatMap((part) => part.rows.map((row, position) => ({ ...row, districtCode, position })))
  await insertAll(db, 'collectionRow', rows)
}

/** Collections of a district, newest first. */
export function list(db: Kysely<Tables>, district: string) {
  return db
    .selectFrom('collection')
    .selectAll()
    .where('districtCode', '=', district)
    .orderBy('startedAt', 'desc')
    .execute()
}

export function find(db: Kysely<Tables>, district: string, id: string) {
  return db
    .selectFrom('collection')
    .selectAll()
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Waits until no other return of this collection is being entered, so that versions follow each other. */
export async function hold(db: Kysely<Tables>, district: string, id: string): Promise<void> {
  await db
    .selectFrom('collection')
    .select('id')
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** Parts of some collections, in their order. */
export function partsOf(db: Kysely<Tables>, district: string, collections: readonly string[]) {
  return db
    .selectFrom('collectionPart')
    .selectAll()
    .where('districtCode', '=', district)
    .where('collection', '=', oneOfIds(collections))
    .orderBy('position')
    .execute()
}

/** What was sent in some parts, in the order of the sheets. */
export function rowsOf(db: Kysely<Tables>, district: string, parts: readonly string[]) {
  return db
    .selectFrom('collectionRow')
    .select(['id', 'part', 'creditCode', 'name', 'known'])
    .where('districtCode', '=', district)
    .where('part', '=', oneOfIds(parts))
    .orderBy('part')
    .orderBy('position')
    .execute()
}

/** Every return of some parts, oldest first. */
export function returnsOf(db: Kysely<Tables>, district: string, parts: readonly string[]) {
  return db
    .selectFrom('collectionReturn')
    .selectAll()
    .where('districtCode', '=', district)
    .where('part', '=', oneOfIds(parts))
    .orderBy('version')
    .execute()
}

/** What some returns say, row by row. */
export function answersOf(db: Kysely<Tables>, district: string, returns: readonly string[]) {
  return db
    .selectFrom('collectionAnswer')
    .selectAll()
    .where('districtCode', '=', district)
    .where('return', '=', oneOfIds(returns))
    .orderBy('return')
    .orderBy('position')
    .execute()
}

export async function recordReturn(
  db: Kysely<Tables>,
  received: Insertable<Tables['collectionReturn']>,
  answers: readonly Answer[],
): Promise<void> {
  await db.insertInto('collectionReturn').values(received).execute()
  const rows = answers.map((answer, position) => ({
    ...answer,
    districtCode: received.districtCode,
    return: received.id,
    position,
  }))
  await insertAll(db, 'collectionAnswer', rows)
}

export async function choose(db: Kysely<Tables>, choice: Insertable<Tables['collectionChoice']>): Promise<void> {
  await db.insertInto('collectionChoice').values(choice).execute()
}

/** Whose answer counts for an enterprise that two units sent: by credit code, the latest ruling. */
export async function chosenIn(db: Kysely<Tables>, district: string, collection: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('collectionChoice')
    .select(['creditCode', 'part'])
    .where('districtCode', '=', district)
    .where('collection', '=', collection)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
  return new Map(rows.map((it) => [it.creditCode, it.part]))
}
