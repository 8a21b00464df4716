// What the criteria say of everybody, kept by enterprise, scheme, version and mode; whoever reckons it again replaces it.
import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds, oneOfTexts } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Day } from '#values/day.ts'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'

/** A scheme in one version and mode. */
export type Edition = { scheme: string; inForce: Day; mode: string }
type Run = Selectable<Tables['assessmentRun']>

export function runs(db: Kysely<Tables>, district: string): Promise<Run[]> {
  return db.selectFrom('assessmentRun').selectAll().where('districtCode', '=', district).execute()
}

/** Notes of which day and by which knowledge a scheme has been asked of everybody. */
export async function noteRuns(db: Kysely<Tables>, made: readonly Insertable<Tables['assessmentRun']>[]) {
  const [first] = made
  if (!first) return
  await db
    .deleteFrom('assessmentRun')
    .where('districtCode', '=', first.districtCode)
    .where(editionKey(), '=', oneOfTexts(made.map(keyOf)))
    .execute()
  await insertAll(db, 'assessmentRun', made)
}

/** Forgets what some schemes say of everybody. */
export async function forget(db: Kysely<Tables>, district: string, editions: readonly Edition[]): Promise<void> {
  await db
    .deleteFrom('assessment')
    .where('districtCode', '=', district)
    .where(editionKey(), '=', oneOfTexts(editions.map(keyOf)))
    .execute()
}

/** Forgets what one scheme says of some enterprises; by the whole key, so that no plan can go through everybody's. */
export async function forgetOf(
  db: Kysely<Tables>,
  district: string,
  { scheme, inForce, mode, enterprises }: Edition & { enterprises: readonly string[] },
): Promise<void> {
  await db
    .deleteFrom('assessment')
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .where('scheme', '=', scheme)
    .where('inForce', '=', inForce)
    .where('mode', '=', mode)
    .execute()
}

export async function keep(db: Kysely<Tables>, rows: readonly Insertable<Tables['assessment']>[]): Promise<void> {
  await insertAll(db, 'assessment', rows)
}

/** What some schemes say of some enterprises. */
export function of(
  db: Kysely<Tables>,
  district: string,
  { editions, enterprises }: { editions: readonly Edition[]; enterprises: readonly string[] },
) {
  return db
    .selectFrom('assessment')
    .selectAll()
    .where('districtCode', '=', district)
    .where('enterprise', '=', oneOfIds(enterprises))
    .where(editionKey(), '=', oneOfTexts(editions.map(keyOf)))
    .execute()
}

export function keyOf({ scheme, inForce, mode }: Edition): string {
  return `${scheme} ${inForce} ${mode}`
}

/** The same of a row at hand. */
export function editionKey() {
  return sql<string>`scheme || ' ' || in_force || ' ' || mode`
}
