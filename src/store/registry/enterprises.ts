import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds, oneOfTexts } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import { mapped } from '#values/mapped.ts'
import { pinyinOf } from '#values/pinyinOf.ts'
import type { Insertable, Kysely } from 'kysely'
import { withdrawnFrom } from './withdrawals.ts'

/** Which enterprise holds each of these credit codes, and in which district; codes nobody holds are left out. */
export async function byCodes(db: Kysely<Tables>, codes: readonly string[]) {
  if (codes.length === 0) return new Map<string, { district: string; enterprise: string }>()
  const rows = await db.selectFrom('enterpriseCode').selectAll().where('creditCode', '=', oneOfTexts(codes)).execute()
  return new Map(rows.map((it) => [it.creditCode, { district: it.districtCode, enterprise: it.enterprise }]))
}

export async function codesOf(db: Kysely<Tables>, district: string, enterprises: readonly string[]) {
  if (enterprises.length === 0) return []
  return db
    .selectFrom('enterpriseCode')
    .selectAll()
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .execute()
}

/** Whether the district's book of enterprises has been begun. */
export async function anyOf(db: Kysely<Tables>, district: string): Promise<boolean> {
  const query = db.selectFrom('enterprise').select('id').where('districtCode', '=', district).limit(1)
  return (await query.executeTakeFirst()) !== undefined
}

export function find(db: Kysely<Tables>, district: string, id: string) {
  return db
    .selectFrom('enterprise')
    .selectAll()
    .select(withdrawnFrom(district, 'enterprise.id'))
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Every name some enterprises ever had, oldest first, taken-back rows included. */
export function namesOf(db: Kysely<Tables>, district: string, enterprises: readonly string[]) {
  return db
    .selectFrom('enterpriseName')
    .select(['id', 'enterprise', 'name', 'fromDay', 'knownFrom', 'batch'])
    .select(withdrawnFrom(district, 'enterpriseName.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

/** Every place some enterprises ever had, oldest first, taken-back rows included. */
export function placesOf(db: Kysely<Tables>, district: string, enterprises: readonly string[]) {
  return db
    .selectFrom('enterprisePlace')
    .select(['id', 'enterprise', 'town', 'park', 'address', 'fromDay', 'knownFrom', 'batch'])
    .select(withdrawnFrom(district, 'enterprisePlace.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

/** When some enterprises were registered, and their industries. */
export function beginningsOf(db: Kysely<Tables>, district: string, ids: readonly string[]) {
  return db
    .selectFrom('enterprise')
    .select(['id', 'registeredOn', 'industry'])
    .where('districtCode', '=', district)
    .where('id', '=', oneOfIds(ids))
    .execute()
}

/** Every figure some enterprises ever had, oldest first, taken-back rows included. */
export function factsOf(db: Kysely<Tables>, district: string, enterprises: readonly string[]) {
  return db
    .selectFrom('fact')
    .select([
      'id',
      'enterprise',
      'fact',
      'period',
      'value',
      'word',
      'unit',
      'source',
      'truthClass',
      'knownFrom',
      'batch',
    ])
    .select(withdrawnFrom(district, 'fact.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .orderBy('fact')
    .orderBy('period')
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

/** What one import brings to the book of enterprises. */
export type NewEntries = {
  enterprises: Insertable<Tables['enterprise']>[]
  codes: Insertable<Tables['enterpriseCode']>[]
  names: Insertable<Tables['enterpriseName']>[]
  places: Insertable<Tables['enterprisePlace']>[]
  numbers: Insertable<Tables['registrationNumber']>[]
  facts: Insertable<Tables['fact']>[]
}

/** The same, made one by one while they are written. */
type Streams<Entries> = { [Book in keyof Entries]: Entries[Book] extends (infer Row)[] ? Iterable<Row> : never }

export async function record(
  db: Kysely<Tables>,
  { enterprises, codes, names, places, numbers, facts }: Streams<NewEntries>,
): Promise<void> {
  await insertAll(db, 'enterprise', enterprises)
  await insertAll(db, 'enterpriseCode', codes)
  await insertAll(
    db,
    'enterpriseName',
    mapped(names, (it) => ({ ...it, ...pinyinOf(it.name) })),
  )
  await insertAll(db, 'enterprisePlace', places)
  await insertAll(db, 'registrationNumber', numbers)
  await insertAll(db, 'fact', facts)
}

/** Frees the codes of enterprises that were entered by mistake, so that they can be entered again. */
export async function freeCodes(db: Kysely<Tables>, district: string, enterprises: readonly string[]): Promise<void> {
  if (enterprises.length > 0)
    await db
      .deleteFrom('enterpriseCode')
      .where('districtCode', '=', district)
      .where('enterprise', '=', oneOfIds(enterprises))
      .execute()
}

export async function industriesOf(db: Kysely<Tables>, district: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string | null>()
  const rows = await db
    .selectFrom('enterprise')
    .select(['id', 'industry'])
    .where('districtCode', '=', district)
    .where('id', '=', oneOfIds(ids))
    .execute()
  return new Map(rows.map((row) => [row.id, row.industry]))
}

export function capitalsOf(db: Kysely<Tables>, district: string, ids: readonly string[]) {
  return db
    .selectFrom('fact')
    .select(['enterprise', 'value'])
    .select(withdrawnFrom(district, 'fact.id'))
    .where('districtCode', '=', district)
    .where('fact', '=', 'registered-capital')
    .where('enterprise', '=', oneOfIds(ids))
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export function numbersOf(db: Kysely<Tables>, district: string, ids: readonly string[]) {
  return db
    .selectFrom('registrationNumber')
    .select(['enterprise', 'number'])
    .select(withdrawnFrom(district, 'registrationNumber.id'))
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(ids))
    .execute()
}
