// What a filter of 企业库 means in the books. Unknown is a choice of its own: no condition takes a missing value for a no.
import { registeredWithin, type AgeBand } from '#domain/registry/ageBand.ts'
import { capitalBands, type CapitalBand } from '#domain/registry/capitalBand.ts'
import { UNKNOWN, type EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Day } from '#values/day.ts'
import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import { assignedUnit } from './assignments.ts'
import { holdersOf, type Holding } from './holdersOf.ts'
import { latestFact, latestNames, latestPlaces, takenBack, type Book } from './latest.ts'
import { matching } from './search.ts'

/** What the books can answer by themselves; titles and units are judged by the domain and come as `among`. */
export type BookFilter = Pick<
  EnterpriseFilter,
  'search' | 'town' | 'park' | 'industry' | 'assigned' | 'age' | 'capital'
>

export type EnterpriseSelection = Book & {
  on: Day
  filter: BookFilter
  /** Only these, when given: who was judged by the domain, what a unit may see. */
  among?: readonly string[] | undefined
  /** Only who holds a title on the day, or only who does not. */
  holding?: Holding | undefined
}

/** The enterprises that answer to a filter, each with its latest name and place. */
export function selected(db: Kysely<Tables>, { filter, among, holding, on, ...book }: EnterpriseSelection) {
  const { district, knownBy } = book
  const narrow = [
    ...(among ? [oneOfIds(among)] : []),
    ...(filter.search ? [sql<string>`any(${matching(db, book, filter.search)})`] : []),
  ]
  let query = db
    .selectFrom('enterprise')
    .innerJoin('enterpriseCode', (join) =>
      join
        .onRef('enterpriseCode.districtCode', '=', 'enterprise.districtCode')
        .onRef('enterpriseCode.enterprise', '=', 'enterprise.id'),
    )
    .leftJoin(latestNames(db, book, narrow).as('latestName'), (join) =>
      join.onRef('latestName.enterprise', '=', 'enterprise.id'),
    )
    .leftJoin(latestPlaces(db, book, narrow).as('latestPlace'), (join) =>
      join.onRef('latestPlace.enterprise', '=', 'enterprise.id'),
    )
    .where('enterprise.districtCode', '=', district)
    .where('enterprise.knownFrom', '<=', knownBy)
    .where('enterprise.id', 'not in', takenBack(db, book))
  for (const some of narrow) query = query.where('enterprise.id', '=', some)
  if (holding)
    query = query.where('enterprise.id', holding.holds ? 'in' : 'not in', holdersOf(db, holding, { on, ...book }))
  for (const condition of conditions(db, { filter, on, book })) query = query.where(condition)
  return query
}

function conditions(
  db: Kysely<Tables>,
  { filter: { town, park, industry, assigned, age, capital }, on, book }: { filter: BookFilter; on: Day; book: Book },
): Expression<SqlBool>[] {
  return [
    ...(town === undefined ? [] : [is(sql.ref('latestPlace.town'), town)]),
    ...(park === undefined ? [] : [is(sql.ref('latestPlace.park'), park)]),
    ...(industry === undefined ? [] : [liesIn(industry)]),
    ...(assigned === undefined ? [] : [is(sql`(${assignedUnit(db, { ...book, on })})`, assigned)]),
    ...(age === undefined ? [] : [isOfAge(age, on)]),
    ...(capital === undefined ? [] : [hasCapital(sql`(${latestFact(db, book, 'registered-capital')})`, capital)]),
  ]
}

function is(column: Expression<unknown>, choice: string): Expression<SqlBool> {
  return choice === UNKNOWN ? sql`${column} is null` : sql`${column} = ${choice}`
}

/** A code begins with the codes of everything above it. */
function liesIn(code: string): Expression<SqlBool> {
  const industry = sql.ref('enterprise.industry')
  return code === UNKNOWN ? sql`${industry} is null` : sql`starts_with(${industry}, ${code})`
}

function isOfAge(band: AgeBand, on: Day): Expression<SqlBool> {
  const registered = sql.ref('enterprise.registeredOn')
  const days = registeredWithin(band, on)
  if (days === null) return sql`${registered} is null`
  return between(registered, { from: days.from, upTo: days.to })
}

function hasCapital(capital: Expression<unknown>, band: CapitalBand): Expression<SqlBool> {
  const { from, below } = capitalBands[band]
  if (from === null) return sql`${capital} is null`
  return between(capital, { from, below })
}

type Bounds = { from: Day | number | null; upTo?: Day | null; below?: number | null }

function between(value: Expression<unknown>, { from, upTo = null, below = null }: Bounds): Expression<SqlBool> {
  const bounds = [
    ...(from === null ? [] : [sql`${value} >= ${from}`]),
    ...(upTo === null ? [] : [sql`${value} <= ${upTo}`]),
    ...(below === null ? [] : [sql`${value} < ${below}`]),
  ]
  return sql<SqlBool>`(${sql.join(bounds, sql` and `)})`
}
