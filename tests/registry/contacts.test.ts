import { callerIn, home, marks, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

const caller = callerIn(home, 'lead')
const list = csv('联系人.csv', [
  '统一社会信用代码,企业名称,联系人,联系电话,成立日期',
  `${codeNumber(1)},${marks.ownUnit}科技有限公司,王小明,13812345678,电话13812345678`,
  `${codeNumber(1).slice(0, 17)}?,坏代码,李四,13987654321,`,
  `${codeNumber(73)},示例73有限公司,王小明,13812345678,2019-01-01`,
])

test('a contact is masked in every answer, shown by an act the journal knows, and left out of exports', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const report = await ask(system, { name: 'importEnterprises', caller }, { file: list })
  await ask(system, { name: 'importEnterprises', caller }, { file: list })
  const { rows } = await ask(system, { name: 'listEnterprises', caller }, { filter: { search: '示例73' } })
  const id = rows[0]?.id

  const page = await ask(system, { name: 'readEnterprise', caller }, { id })
  const shown = await ask(system, { name: 'showContact', caller }, { enterprise: id, contact: page.contacts[0]?.id })
  const exported = await ask(system, { name: 'exportList', caller }, { list: 'listEnterprises', format: 'csv' })
  const journal = await ask(system, { name: 'listJournal', caller: callerIn(home, 'audit') }, {})

  expect(page.contacts).toMatchObject([{ name: '王**', phone: '138****5678' }])
  expect(shown).toEqual({ name: '王小明', phone: '13812345678' })
  expect(new TextDecoder().decode(exported.file.bytes)).not.toMatch(/王小明|13812345678/)
  expect(journal.rows.map((it) => it.operation)).toContain('showContact')
  const batch = await ask(system, { name: 'readBatch', caller }, { id: report.batch })
  const told = JSON.stringify([report, batch, page, journal])
  expect(told).toContain('138****5678')
  expect(told).not.toMatch(/王小明|李四|1381234567|1398765432/)
})

test('a contact goes with the list it came in', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { batch } = await ask(system, { name: 'importEnterprises', caller }, { file: list })
  const { rows } = await ask(system, { name: 'listEnterprises', caller }, { filter: { search: '示例73' } })
  const before = await ask(system, { name: 'readEnterprise', caller }, { id: rows[0]?.id })
  await ask(system, { name: 'undoBatch', caller }, { id: batch })

  const contact = before.contacts[0]?.id
  await expect(ask(system, { name: 'showContact', caller }, { enterprise: rows[0]?.id, contact })).rejects.toThrow(
    /没有这个联系人/,
  )
})
