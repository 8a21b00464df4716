import { titles, type Title } from '#domain/registry/title.ts'
import { usualKind } from '#domain/registry/usualKind.ts'
import type { Tables } from '#store/tables.ts'
import type { Day } from '#values/day.ts'
import { sql, type Kysely } from 'kysely'
import { takenBack, type Book } from './latest.ts'

/** Who holds a title, or who does not. `odd` has the enterprises that the domain judged, each with its answer. */
export type Holding = { title: Title; holds: boolean; odd: ReadonlyMap<string, boolean> }

/**
 * Those who hold a title on a day. Where a book has only certificates, or only admissions, of an enterprise, one of them in
 * force on the day is all there is to it, and the database can say so; moves and removals are judged by the domain before.
 */
export function holdersOf(db: Kysely<Tables>, { title, odd }: Holding, { on, ...book }: Book & { on: Day }) {
  const judged = [...odd.keys()]
  const inForce = db
    .selectFrom('titleEvent as entry')
    .select('entry.enterprise')
    .where('entry.districtCode', '=', book.district)
    .where('entry.title', '=', title)
    .where('entry.kind', '=', usualKind(title))
    .where('entry.knownFrom', '<=', book.knownBy)
    .where('entry.happenedOn', '<=', on)
    .where('entry.id', 'not in', takenBack(db, book))
  const current = titles[title].expires ? inForce.where('entry.validUntil', '>=', on) : inForce
  if (judged.length === 0) return current
  const held = judged.filter((id) => odd.get(id))
  return current
    .where('entry.enterprise', '!=', sql<string>`all(${judged}::uuid[])`)
    .unionAll(
      db
        .selectFrom(sql<{ enterprise: string }>`unnest(${held}::uuid[])`.as<'judged'>(sql`judged(enterprise)`))
        .select('judged.enterprise'),
    )
}
