import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import type { EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import { dayOf } from '#values/moment.ts'
import type { Context } from '../door/context.ts'
import { asOf } from './asOf.ts'
import { selection } from './selection.ts'
import { titlesHeld } from './titlesHeld.ts'

/** The whole list as filtered and ordered, in stretches: the order is fixed once, then each stretch is read by its ids. */
export async function everyEnterprise(context: Context, { filter, sort, ...when }: EnterpriseQuestion) {
  const asked = asOf(context, when)
  const question = await selection(context, filter, asked)
  const ids = await enterpriseList.ids(context.db, { ...question, sort })
  return {
    definition: `称号以 ${asked.on} 当日有效为准，按 ${dayOf(asked.knownBy)} 已登记的记录；空白表示未登记，不表示没有。`,
    total: ids.length,
    rows: stretches(),
  }

  async function* stretches(): AsyncGenerator<EnterpriseRow[]> {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const among = ids.slice(from, from + AT_ONCE)
      const held = await titlesHeld(context, among, asked)
      const rows = await enterpriseList.rowsOf(context.db, { ...question, filter: {}, among })
      yield rows.map((row) => ({ ...row, titles: held(row.id) }))
    }
  }
}

const AT_ONCE = 5000
