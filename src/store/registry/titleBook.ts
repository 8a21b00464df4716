import type { Credit } from '#domain/registry/credit.ts'
import type { Opening } from '#domain/registry/opening.ts'
import type { Title } from '#domain/registry/title.ts'
import type { TitleEvent } from '#domain/registry/titleEvent.ts'
import { usualKind } from '#domain/registry/usualKind.ts'
import { insertAll } from '#store/database/insertAll.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'
import { withdrawnFrom } from './withdrawals.ts'

export type NewEvent = Insertable<Tables['titleEvent']>
export type NewCredit = Insertable<Tables['credit']>

/** Everything ever entered about one title in a district, entries taken back included: the domain asks it as of a moment. */
export async function load(db: Kysely<Tables>, district: string, title: Title) {
  const [events, credits, openings] = await Promise.all([
    eventsOf(db, district, { title }),
    creditsOf(db, district, { title }),
    openingsOf(db, district, title),
  ])
  return { events, credits, openings }
}

/** Title events of a title or of some enterprises. */
export function eventsOf(
  db: Kysely<Tables>,
  district: string,
  { title, enterprises }: { title?: Title; enterprises?: readonly string[] },
): Promise<(TitleEvent & { title: Title; batch: string | null })[]> {
  let query = db
    .selectFrom('titleEvent')
    .select([
      'id',
      'enterprise',
      'title',
      'kind',
      'happenedOn',
      'validUntil',
      'certificateNumber',
      'knownFrom',
      'batch',
    ])
    .select(withdrawnFrom(district, 'titleEvent.id'))
    .where('districtCode', '=', district)
  if (title) query = query.where('title', '=', title)
  if (enterprises) query = query.where('enterprise', '=', oneOfIds(enterprises))
  return query.orderBy('knownFrom').orderBy('id').execute()
}

/** What was said about whose 新增 the given events are, or those of a title or of some enterprises. */
export function creditsOf(
  db: Kysely<Tables>,
  district: string,
  asked: { events: readonly string[] } | { title: Title; enterprises?: readonly string[] },
): Promise<Credit[]> {
  const query = db
    .selectFrom('credit')
    .select(['event', 'unit', 'state', 'knownFrom'])
    .select(withdrawnFrom(district, 'credit.id'))
    .where('districtCode', '=', district)
    .orderBy('knownFrom')
    .orderBy('id')
  if ('events' in asked) return query.where('event', '=', oneOfIds(asked.events)).execute()

  let about = db
    .selectFrom('titleEvent')
    .select('titleEvent.id')
    .where('titleEvent.districtCode', '=', district)
    .where('titleEvent.title', '=', asked.title)
  if (asked.enterprises) about = about.where('titleEvent.enterprise', '=', oneOfIds(asked.enterprises))
  return query.where('event', 'in', about).execute()
}

/** Enterprises with any entry of a title but those it is usually held by: moves, removals. */
export async function oddOnes(db: Kysely<Tables>, district: string, title: Title): Promise<string[]> {
  const rows = await db
    .selectFrom('titleEvent')
    .select('enterprise')
    .distinct()
    .where('districtCode', '=', district)
    .where('title', '=', title)
    .where('kind', '!=', usualKind(title))
    .execute()
  return rows.map(({ enterprise }) => enterprise)
}

export function openingsOf(db: Kysely<Tables>, district: string, title: Title): Promise<Opening[]> {
  return db
    .selectFrom('opening')
    .select(['id', 'title', 'kind', 'onDay', 'total', 'reason', 'person', 'knownFrom'])
    .select(withdrawnFrom(district, 'opening.id'))
    .where('districtCode', '=', district)
    .where('title', '=', title)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export async function recordEvents(db: Kysely<Tables>, events: Iterable<NewEvent>): Promise<void> {
  await insertAll(db, 'titleEvent', events)
}

export async function recordCredits(db: Kysely<Tables>, credits: Iterable<NewCredit>): Promise<void> {
  await insertAll(db, 'credit', credits)
}

export async function recordOpenings(db: Kysely<Tables>, openings: Insertable<Tables['opening']>[]): Promise<void> {
  if (openings.length > 0) await db.insertInto('opening').values(openings).execute()
}

export async function eventExists(db: Kysely<Tables>, district: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('titleEvent')
    .select('id')
    .where('districtCode', '=', district)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}
