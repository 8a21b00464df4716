import type { System } from '#operations/door/context.ts'
import { within } from '#store/database/within.ts'
import { ask, certificates, csv } from '../registry/lists.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { callerIn, home, marks } from './twoDistricts.ts'

/** A full list of the home district that lacks its three enterprises, one of them settled; a contact and a past total. */
export async function fullListOf(system: System) {
  const caller = callerIn(home, 'lead')
  const title = 'high-tech-enterprise' as const
  const { snapshot } = await ask(
    system,
    { name: 'recordFullList', caller },
    { title, onDay: '2024-12-31', sender: '市科技局', file: certificates([[90, '2024-05-06', '']]) },
  )
  const { missing } = await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })
  const [own, other] = [marks.ownUnit, marks.otherUnit].map((mark) => missing.find((it) => it.name.startsWith(mark)))
  const settling = { absence: other?.absence, outcome: 'omitted', reason: '已去函更正' }
  await ask(system, { name: 'settleAbsence', caller }, settling)
  const file = csv('联系人.csv', [
    '统一社会信用代码,企业名称,联系人,联系电话',
    `${codeNumber(1)},${marks.ownUnit}科技有限公司,王小明,13812345678`,
  ])
  await ask(system, { name: 'importEnterprises', caller }, { file })
  const contact = await within(system.store.db, home)
    .selectFrom('contact')
    .select('id')
    .where('districtCode', '=', home)
    .executeTakeFirstOrThrow()
  const past = { title, kind: 'yearTotal', onDay: '2018-12-31', total: 9, reason: '2018 年公报' }
  const { id } = await ask(system, { name: 'recordOpening', caller }, past)
  return {
    snapshot,
    absence: own?.absence ?? '',
    settled: other?.absence ?? '',
    contact: contact.id,
    opening: id,
  }
}
