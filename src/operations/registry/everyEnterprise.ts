import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import type { EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import { dayOf } from '#values/moment.ts'
import type { Context } from '../door/context.ts'
import { asOf } from './asOf.ts'
import { orderedIds } from './orderedIds.ts'
import { selection } from './selection.ts'
import { withTitlesAndCare } from './withTitlesAndCare.ts'

/** The whole list as filtered and ordered, in stretches: the order is fixed once, then each stretch is read by its ids. */
export async function everyEnterprise(context: Context, { filter, sort, ...when }: EnterpriseQuestion) {
  const asked = asOf(context, when)
  const question = await selection(context, filter, asked)
  const ids = await orderedIds(context, { ...question, sort }, asked)
  return {
    definition: `称号以 ${asked.on} 当日有效为准，按 ${dayOf(asked.knownBy)} 已登记的记录；空白表示未登记，不表示没有。`,
    total: ids.length,
    rows: stretches(),
  }

  /** While one stretch is written, the database reads the next. */
  async function* stretches(): AsyncGenerator<EnterpriseRow[]> {
    let next = stretch(0)
    for (let from = AT_ONCE; from < ids.length + AT_ONCE; from += AT_ONCE) {
      const rows = await next
      next = stretch(from)
      // Nobody may be waiting when it fails; it is heard when it is asked for.
      next.catch(() => undefined)
      yield rows
    }
    await next
  }

  async function stretch(from: number): Promise<EnterpriseRow[]> {
    const among = ids.slice(from, from + AT_ONCE)
    if (among.length === 0) return []
    const rows = await enterpriseList.rowsOf(context.db, { ...question, filter: {}, holding: undefined, among })
    return withTitlesAndCare(context, rows, asked)
  }
}

const AT_ONCE = 2000
