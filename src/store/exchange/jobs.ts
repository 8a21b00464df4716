import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Kysely, Updateable } from 'kysely'

export type NewJob = {
  districtCode: string
  id: string
  operation: string
  input: object
  account: string | null
  person: string
  askedAt: Moment
}

export async function ask(db: Kysely<Tables>, { input, ...job }: NewJob): Promise<void> {
  await db
    .insertInto('job')
    .values({
      ...job,
      input: JSON.stringify(input),
      state: 'waiting',
      done: 0,
      total: null,
      step: null,
      result: JSON.stringify(null),
      failure: JSON.stringify(null),
      startedAt: null,
      endedAt: null,
    })
    .execute()
}

export function find(db: Kysely<Tables>, district: string, id: string) {
  return db.selectFrom('job').selectAll().where('districtCode', '=', district).where('id', '=', id).executeTakeFirst()
}

/** Takes a waiting job on; undefined when it is running, done or cancelled already, so that no work is done twice. */
export function begin(db: Kysely<Tables>, { district, id }: { district: string; id: string }, now: Moment) {
  return db
    .updateTable('job')
    .set({ state: 'running', startedAt: now })
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst()
}

/** Notes progress or an end; answers false when the job is no longer running, because somebody cancelled it. */
export async function note(
  db: Kysely<Tables>,
  { district, id }: { district: string; id: string },
  changes: Updateable<Tables['job']>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set(changes)
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Jobs the last process left unfinished go back into the queue; answers the ids of all that wait. */
export async function revive(db: Kysely<Tables>, district: string): Promise<string[]> {
  await db
    .updateTable('job')
    .set({ state: 'waiting', done: 0, step: null })
    .where('districtCode', '=', district)
    .where('state', '=', 'running')
    .execute()
  const rows = await db
    .selectFrom('job')
    .select('id')
    .where('districtCode', '=', district)
    .where('state', '=', 'waiting')
    .orderBy('askedAt')
    .execute()
  return rows.map((row) => row.id)
}
