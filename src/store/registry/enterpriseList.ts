// The list an officer filters and pages. What is shown of an enterprise is its latest known row that was not taken back.
import { oneOfIds } from '#store/database/oneOf.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Kysely } from 'kysely'
import { latestNames, latestPlaces, takenBack } from './latest.ts'

export type ListQuestion = {
  district: string
  knownBy: Moment
  /** Only these, when given: holders of a title, what a unit may see. */
  among?: readonly string[] | undefined
  /** Part of a name, present or former, or of a credit code. */
  search?: string | undefined
  town?: string | undefined
  sort: { by: 'name' | 'creditCode' | 'registeredOn'; direction: 'asc' | 'desc' }
  size: number
  offset: number
}

export async function page(db: Kysely<Tables>, question: ListQuestion) {
  const { sort, size, offset } = question
  const query = current(db, question)
  const [rows, count] = await Promise.all([
    query
      .select(['enterprise.id', 'enterpriseCode.creditCode', 'latestName.name', 'latestPlace.town', 'latestPlace.park'])
      .select(['enterprise.registeredOn', 'enterprise.industry'])
      .orderBy(columns[sort.by], (it) => (sort.direction === 'asc' ? it.asc().nullsLast() : it.desc().nullsLast()))
      .orderBy('enterprise.id')
      .limit(size)
      .offset(offset)
      .execute(),
    query.select((it) => it.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total: count.total }
}

const columns = {
  name: 'latestName.name',
  creditCode: 'enterpriseCode.creditCode',
  registeredOn: 'enterprise.registeredOn',
} as const

function current(db: Kysely<Tables>, { district, knownBy, among, search, town }: ListQuestion) {
  let query = db
    .selectFrom('enterprise')
    .innerJoin('enterpriseCode', (join) =>
      join
        .onRef('enterpriseCode.districtCode', '=', 'enterprise.districtCode')
        .onRef('enterpriseCode.enterprise', '=', 'enterprise.id'),
    )
    .leftJoin(latestNames(db, district, knownBy).as('latestName'), (join) =>
      join.onRef('latestName.enterprise', '=', 'enterprise.id'),
    )
    .leftJoin(latestPlaces(db, district, knownBy).as('latestPlace'), (join) =>
      join.onRef('latestPlace.enterprise', '=', 'enterprise.id'),
    )
    .where('enterprise.districtCode', '=', district)
    .where('enterprise.knownFrom', '<=', knownBy)
    .where('enterprise.id', 'not in', takenBack(db, { district, knownBy }))
  if (among) query = query.where('enterprise.id', '=', oneOfIds(among))
  if (town) query = query.where('latestPlace.town', '=', town)
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((it) =>
      it.or([
        it('enterpriseCode.creditCode', 'like', like.toUpperCase()),
        it('enterprise.id', 'in', everNamed(db, { district, knownBy }, like)),
      ]),
    )
  }
  return query
}

/** Enterprises that bear or bore such a name; a name that was entered by mistake finds nothing. */
function everNamed(db: Kysely<Tables>, { district, knownBy }: { district: string; knownBy: Moment }, like: string) {
  return db
    .selectFrom('enterpriseName as ever')
    .select('ever.enterprise')
    .where('ever.districtCode', '=', district)
    .where('ever.knownFrom', '<=', knownBy)
    .where('ever.name', 'like', like)
    .where('ever.id', 'not in', takenBack(db, { district, knownBy }))
}
