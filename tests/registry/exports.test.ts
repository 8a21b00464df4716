// What goes out is what is shown: the same rows in the same order, under title, day and definition, and never a formula.
import * as accounts from '#store/access/accounts.ts'
import { within } from '#store/database/within.ts'
import { momentText } from '#web/frame/momentText.ts'
import { unzipSync } from 'fflate'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { home, accountIn, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

test('the annex goes out as text too: one table as a file, all of them in a ZIP', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const sent = async (more: object) =>
    (await ask(system, { name: 'exportDecomposition', caller: lead }, { on: '2025-01-31', ...more })).file
  const book = await sent({ indicator: 'high-tech-enterprise' })
  const text = await sent({ indicator: 'high-tech-enterprise', format: 'csv' })

  const rowsOf = (file: { bytes: Uint8Array; name: string }) =>
    readWorkbook(file.bytes, file.name).sheets[0]?.rows.map((row) => row.map((cell) => String(cell ?? ''))) ?? []
  expect(rowsOf(text).length).toBe(rowsOf(book).length)
  expect(rowsOf(text)[0]?.[0]).toBe(rowsOf(book)[0]?.[0])
  expect(Object.keys(unzipSync((await sent({ format: 'csv' })).bytes))).toHaveLength(2)
})

test('a locked account goes out as locked, and its moment as the page says it', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const admin = await accountIn(system, home, { role: 'system', units: [] })
  const { rows } = await ask(system, { name: 'listAccounts', caller: admin }, {})
  const [first] = rows
  const change = { failures: 9, lockedUntil: '2999-01-01T00:00:00.000Z' as never }
  await accounts.change(within(system.store.db, home), { district: home, id: first?.id ?? '' }, change)

  const asked = { list: 'listAccounts', columns: ['login', 'state', 'createdAt'] }
  const { file } = await ask(system, { name: 'exportList', caller: admin }, asked)
  const cells = readWorkbook(file.bytes, file.name).sheets[0]?.rows ?? []
  expect(cells).toContainEqual([first?.login, '已锁定', momentText(first?.createdAt as never)])
})

test('the list of enterprises goes out as filtered, ordered and with the columns chosen, in both formats', async ({
  ownStore,
}) => {
  const system = { ...twoDistricts(ownStore), banner: '演示数据' }
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const question = {
    filter: { search: '独有' },
    sort: { by: 'creditCode', direction: 'desc' },
    page: { size: 1 },
    on: '2025-01-31',
  }
  const shown = await ask(system, { name: 'listEnterprises', caller: lead }, { ...question, page: { size: 500 } })

  for (const format of ['xlsx', 'csv'] as const) {
    const asked = { list: 'listEnterprises', input: question, columns: ['creditCode', 'name', 'highTechUntil'], format }
    const { file } = await ask(system, { name: 'exportList', caller: lead }, asked)
    const rows = readWorkbook(file.bytes, file.name).sheets[0]?.rows ?? []

    expect(file.name).toBe(`企业库-2025-01-31.${format}`)
    expect(rows.slice(0, 2).flat()).toEqual(expect.arrayContaining(['重庆市黔江区企业库', '演示数据']))
    expect(rows[2]?.[0]).toContain(`共 ${shown.total} 行`)
    expect(rows[3]?.[0]).toContain('口径')
    expect(rows[4]?.[0]).toBe('筛选：查找 独有；排序：统一社会信用代码 倒序。')
    expect(rows[5]).toEqual(['统一社会信用代码', '企业名称', '高企证书有效期至'])
    expect(rows.slice(6)).toEqual(shown.rows.map((it) => [it.creditCode, it.name, it.titles[0]?.validUntil]))
  }
})

test('a name that begins like a formula goes out as text, and comes back as it was', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const names = ['=HYPERLINK有限公司', '+1有限公司', '-减有限公司', '@SUM有限公司']
  const file = csv('企业.csv', [
    '统一社会信用代码,企业名称',
    ...names.map((name, at) => `${codeNumber(81 + at)},${name}`),
  ])
  await ask(system, { name: 'importEnterprises', caller: lead }, { file })
  const asked = { list: 'listEnterprises', columns: ['name'] }

  const text = await ask(system, { name: 'exportList', caller: lead }, { ...asked, format: 'csv' })
  const book = await ask(system, { name: 'exportList', caller: lead }, { ...asked, format: 'xlsx' })

  const lines = new TextDecoder().decode(text.file.bytes).split('\r\n')
  expect(lines.filter((line) => /^"?[=+\-@]/.test(line))).toEqual([])
  expect(readWorkbook(book.file.bytes, '名单.xlsx').sheets[0]?.rows.flat()).toEqual(expect.arrayContaining(names))
})

test('every list goes out to whoever may see it, and to nobody else', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const audit = await accountIn(system, home, { role: 'audit', units: [] })
  const officer = await accountIn(system, home, { role: 'unit', units: ['commerce'] })
  const { rows: batches } = await ask(system, { name: 'listBatches', caller: lead }, {})
  const count = async (caller: typeof lead, list: string, input: object) => {
    const { file } = await ask(system, { name: 'exportList', caller }, { list, input, format: 'csv' })
    const rows = readWorkbook(file.bytes, file.name).sheets[0]?.rows ?? []
    return rows.length - (rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1) + 1)
  }

  expect(await count(lead, 'listFlows', { indicator: 'high-tech-enterprise' })).toBe(3)
  expect(await count(officer, 'listFlows', { indicator: 'high-tech-enterprise' })).toBe(1)
  expect(await count(lead, 'listUnclaimed', {})).toBe(1)
  expect(await count(lead, 'listBatches', {})).toBe(1)
  expect(await count(lead, 'listUnits', {})).toBeGreaterThan(10)
  expect(await count(audit, 'listJournal', {})).toBeGreaterThan(1)
  await expect(count(officer, 'readBatch', { id: batches[0]?.id })).rejects.toThrow('无权办理')
  await expect(count(audit, 'listEnterprises', {})).rejects.toThrow('无权办理')
  await expect(
    count(officer, 'listFlows', { indicator: 'high-tech-enterprise', unit: 'science-technology' }),
  ).rejects.toThrow('只能查看和办理本单位')
})
