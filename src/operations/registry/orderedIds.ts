import type { AsOf } from '#domain/registry/asOf.ts'
import { BookOrder, ShownOrder, type EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import { inShownOrder } from '#domain/registry/shownOrder.ts'
import type { EnterpriseSelection } from '#store/registry/enterpriseConditions.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'
import { namesIn } from './namesIn.ts'
import { titlesHeld } from './titlesHeld.ts'

/** The ids of a whole selection in its order; what stands equal follows by name. */
export async function orderedIds(
  context: Context,
  { sort: { by, direction }, ...question }: EnterpriseSelection & Pick<EnterpriseQuestion, 'sort'>,
  asked: AsOf,
): Promise<string[]> {
  const { db, scope } = context
  const inBooks = BookOrder.safeParse(by)
  if (inBooks.success) return enterpriseList.ids(db, { ...question, sort: { by: inBooks.data, direction } })

  const ids = await enterpriseList.ids(db, { ...question, sort: { by: 'name', direction: 'asc' } })
  const held = by === 'industryName' ? () => [] : await titlesHeld(context, ids, asked)
  const industries = by === 'industryName' ? await enterprises.industriesOf(db, scope.district, ids) : new Map()
  const lines = ids.map((id) => ({
    id,
    titles: held(id),
    industry: (industries.get(id) as string | undefined) ?? null,
  }))
  const ordered = inShownOrder(lines, { by: ShownOrder.parse(by), direction }, await namesIn(context))
  return ordered.map(({ id }) => id)
}
