import type { AsOf } from '#domain/registry/asOf.ts'
import { BookOrder, type EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import type { EnterpriseSelection } from '#store/registry/enterpriseConditions.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import type { Context } from '../door/context.ts'
import { asOf } from './asOf.ts'
import { orderedIds } from './orderedIds.ts'
import { selection } from './selection.ts'
import { withTitlesAndCare } from './withTitlesAndCare.ts'

/** A stretch of the filtered and sorted list, with the titles each enterprise holds on the day. */
export async function enterprisePage(
  context: Context,
  { filter, sort, ...when }: Omit<EnterpriseQuestion, 'page'>,
  stretch: { size: number; offset: number },
) {
  const asked = asOf(context, when)
  const question = { ...(await selection(context, filter, asked)), sort }
  const { rows, total } = await stretchOf(context, question, { ...stretch, asked })
  return { rows: await withTitlesAndCare(context, rows, asked), total }
}

async function stretchOf(
  context: Context,
  { sort: { by, direction }, ...question }: EnterpriseSelection & Pick<EnterpriseQuestion, 'sort'>,
  { size, offset, asked }: { size: number; offset: number; asked: AsOf },
) {
  const inBooks = BookOrder.safeParse(by)
  if (inBooks.success)
    return enterpriseList.page(context.db, { ...question, sort: { by: inBooks.data, direction }, size, offset })
  const ids = await orderedIds(context, { ...question, sort: { by, direction } }, asked)
  const among = ids.slice(offset, offset + size)
  return {
    rows: await enterpriseList.rowsOf(context.db, { ...question, filter: {}, holding: undefined, among }),
    total: ids.length,
  }
}
