import { creditedFlows } from '#domain/registry/creditedFlows.ts'
import { Title } from '#domain/registry/title.ts'
import { covers } from '#domain/access/scope.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import * as assignments from '#store/registry/assignments.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import type { Context } from '../door/context.ts'

/**
 * The enterprises a unit's officer may see: those that count, or counted, for its units, and those its units look after on
 * the day. `all` for who sees the district.
 */
export async function visibleEnterprises({ db, scope }: Context, asked: AsOf): Promise<'all' | Set<string>> {
  if (scope.units === 'all') return 'all'
  const seen = new Set<string>()
  for (const title of Title.options) {
    const book = await titleBook.load(db, scope.district, title)
    for (const flow of creditedFlows(book, asked)) if (covers(scope, flow.unit)) seen.add(flow.enterprise)
  }
  for (const { enterprise, unit } of await assignments.on(db, { district: scope.district, ...asked }))
    if (covers(scope, unit)) seen.add(enterprise)
  return seen
}
