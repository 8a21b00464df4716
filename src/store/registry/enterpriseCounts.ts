import type { Tables } from '#store/tables.ts'
import { sql, type Kysely } from 'kysely'
import { assignedUnit } from './assignments.ts'
import { selected, type EnterpriseSelection } from './enterpriseConditions.ts'
import { latestFact } from './latest.ts'

/** What enterprises can be counted by. */
export type Counted = 'town' | 'park' | 'industry' | 'assigned' | 'registeredOn' | 'capital'

/** How many enterprises of a selection there are with each value; null where it is not known. */
export async function countsBy(
  db: Kysely<Tables>,
  question: EnterpriseSelection,
  counted: Counted,
): Promise<{ value: string | null; count: number }[]> {
  const columns = {
    town: sql<string | null>`latest_place.town`,
    park: sql<string | null>`latest_place.park`,
    industry: sql<string | null>`enterprise.industry`,
    assigned: sql<string | null>`(${assignedUnit(db, question)})`,
    registeredOn: sql<string | null>`enterprise.registered_on`,
    capital: sql<string | null>`(${latestFact(db, question, 'registered-capital')})`,
  }
  return selected(db, question)
    .select(columns[counted].as('value'))
    .select((it) => it.fn.countAll<number>().as('count'))
    .groupBy(sql`1`)
    .execute()
}
