import type { Tables } from '#store/tables.ts'
import { selected, type EnterpriseSelection } from '#store/registry/enterpriseConditions.ts'
import { sql, type Kysely } from 'kysely'
import type { Edition } from './assessments.ts'

/** Of every selected enterprise what two versions of a scheme say, in name order; only of whom both were asked. */
export function versionPairs(
  db: Kysely<Tables>,
  selection: EnterpriseSelection,
  { before, after }: { before: Edition; after: Edition },
) {
  const kept = ({ scheme, inForce, mode }: Edition) =>
    db
      .selectFrom('assessment')
      .select(['enterprise', 'verdict', 'trace'])
      .where('districtCode', '=', selection.district)
      .where('scheme', '=', scheme)
      .where('inForce', '=', inForce)
      .where('mode', '=', mode)
  return selected(db, selection)
    .innerJoin(kept(before).as('earlier'), (join) => join.onRef('earlier.enterprise', '=', 'enterprise.id'))
    .innerJoin(kept(after).as('later'), (join) => join.onRef('later.enterprise', '=', 'enterprise.id'))
    .select(['enterprise.id', 'enterpriseCode.creditCode', 'latestName.name', 'latestPlace.town'])
    .select(['earlier.verdict as before', 'earlier.trace as traceBefore'])
    .select(['later.verdict as after', 'later.trace as traceAfter'])
    .orderBy(sql`latest_name.pinyin asc nulls last`)
    .orderBy('enterprise.id')
    .execute()
}
