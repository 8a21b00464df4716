import type { System } from '#operations/door/context.ts'
import { callerIn, home } from '../access/twoDistricts.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask, csv } from '../registry/lists.ts'

export const lead = callerIn(home, 'lead')
export const right = { number: 'ZL1', name: '装置', kind: 'invention', 'granted-on': '2023-05-06', disputed: false }
export const rights = (lines: string[]) =>
  csv('知识产权.csv', ['统一社会信用代码,企业名称,专利号,专利名称,专利类型,授权日期,有争议', ...lines])
export const line = (number: number, ...cells: string[]) => `${codeNumber(number)},,${cells.join(',')}`

export async function enterpriseOf(system: System, number: number): Promise<string> {
  const { rows } = await ask(
    system,
    { name: 'listEnterprises', caller: lead },
    { filter: { search: codeNumber(number) } },
  )
  return rows[0]?.id ?? ''
}

export async function entriesOf(system: System, more: object = {}) {
  return (await ask(system, { name: 'listLedgerEntries', caller: lead }, { ledger: 'rights', ...more })).rows
}
