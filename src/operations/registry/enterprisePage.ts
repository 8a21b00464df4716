import type { EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import type { Context } from '../door/context.ts'
import { asOf } from './asOf.ts'
import { selection } from './selection.ts'
import { titlesHeld } from './titlesHeld.ts'

/** A stretch of the filtered and sorted list, with the titles each enterprise holds on the day. */
export async function enterprisePage(
  context: Context,
  { filter, sort, ...when }: Omit<EnterpriseQuestion, 'page'>,
  stretch: { size: number; offset: number },
) {
  const asked = asOf(context, when)
  const question = { ...(await selection(context, filter, asked)), sort, ...stretch }
  const { rows, total } = await enterpriseList.page(context.db, question)
  const held = await titlesHeld(
    context,
    rows.map((row) => row.id),
    asked,
  )
  return { rows: rows.map((row) => ({ ...row, titles: held(row.id) })), total }
}
