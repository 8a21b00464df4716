import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import type { EnteredCorrection } from '#domain/plan/correction.ts'
import type { Tables } from '#store/tables.ts'
import type { Day } from '#values/day.ts'
import type { Insertable, Kysely } from 'kysely'

/** Versions of a district's plans, newest first, without their documents. */
export function list(db: Kysely<Tables>, district: string) {
  return db
    .selectFrom('planVersion')
    .select(['id', 'plan', 'version', 'status', 'title', 'sha256', 'draftedAt', 'adoptedOn'])
    .where('districtCode', '=', district)
    .orderBy('draftedAt', 'desc')
    .execute()
}

export function find(db: Kysely<Tables>, district: string, id: string) {
  return db
    .selectFrom('planVersion')
    .selectAll()
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The version in force: the adopted one. */
export function inForce(db: Kysely<Tables>, district: string) {
  return db
    .selectFrom('planVersion')
    .selectAll()
    .where('districtCode', '=', district)
    .where('status', '=', 'adopted')
    .executeTakeFirst()
}

export async function draft(
  db: Kysely<Tables>,
  version: Omit<Insertable<Tables['planVersion']>, 'document' | 'corrections'> & { document: CompiledPlan },
): Promise<void> {
  await db
    .insertInto('planVersion')
    .values({ ...version, document: JSON.stringify(version.document), corrections: null })
    .execute()
}

export async function nextNumber(db: Kysely<Tables>, district: string, plan: string): Promise<number> {
  const { last } = await db
    .selectFrom('planVersion')
    .select((it) => it.fn.max('version').as('last'))
    .where('districtCode', '=', district)
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** Puts a draft in force and the version before it out of force. */
export async function adopt(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  by: { day: Day; account: string | null; corrections: EnteredCorrection[] },
): Promise<void> {
  await db
    .updateTable('planVersion')
    .set({ status: 'superseded' })
    .where('districtCode', '=', district)
    .where('status', '=', 'adopted')
    .execute()
  await db
    .updateTable('planVersion')
    .set({
      status: 'adopted',
      adoptedOn: by.day,
      adoptedBy: by.account,
      corrections: JSON.stringify(by.corrections),
    })
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .execute()
}
