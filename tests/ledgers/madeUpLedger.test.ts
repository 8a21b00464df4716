import { titleChoices } from '#domain/eligibility/facts/titleChoices.ts'
import { titles } from '#domain/registry/title.ts'
import { readTexts } from '#texts/texts.ts'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { test as base, expect } from '../database/test.ts'
import { ask, csv } from '../registry/lists.ts'

const lead = callerIn(home, 'lead')

const loans = `
id: loans
title: 科技贷款台账
definition: 每笔贷款一行
source: 银行
dataClass: sensitive
key: [contract]
happensOn: paid-on
fields:
  - { id: enterprise, name: 企业, type: enterprise }
  - { id: contract, name: 合同号, type: text, required: true, example: D1 }
  - { id: paid-on, name: 放款日, type: day, example: 2025-01-02 }
  - { id: amount, name: 金额, type: money, unit: 万元, example: '300' }
  - { id: rate, name: 利率, type: share, example: 3.5% }
  - { id: term, name: 期限, type: count, unit: 个月, example: '12' }
  - { id: pledged, name: 知识产权质押, type: flag }
  - { id: kind, name: 种类, type: choice, choices: { credit: 知识价值信用贷款, seed: 种子基金 } }
`

const test = base.extend<{ folder: string }>({
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `beizeng-ledgers-${task.type}-`))
    cpSync('policy', folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test('a ledger that is only a file has list, import, history, template and export', async ({ ownStore, folder }) => {
  writeFileSync(join(folder, 'ledgers', 'loans.yaml'), loans)
  const prepared = twoDistricts(ownStore)
  const system = { ...prepared, texts: { ...prepared.texts, ledgers: readTexts(folder).ledgers } }
  const file = csv('贷款.csv', [
    '统一社会信用代码,企业名称,合同号,放款日,金额（元）,利率,期限（个月）,知识产权质押,种类',
    ',,D1,2025-01-02,3000000,3.5%,12,是,知识价值信用贷款',
    ',,D2,2025-01-03,1000000,120%,12,,种子基金',
  ])

  const imported = await ask(system, { name: 'importLedger', caller: lead }, { ledger: 'loans', file })
  const { rows } = await ask(system, { name: 'listLedgerEntries', caller: lead }, { ledger: 'loans' })
  const asked = { list: 'listLedgerEntries', input: { ledger: 'loans' }, format: 'csv' }
  const exported = await ask(system, { name: 'exportList', caller: lead }, asked)
  const template = await ask(system, { name: 'downloadLedgerTemplate', caller: lead }, { ledger: 'loans' })
  const { versions } = await ask(system, { name: 'readLedgerEntry', caller: lead }, { entry: rows[0]?.entry })

  expect([imported.accepted, imported.returned]).toEqual([1, 1])
  expect(rows[0]?.values).toEqual({
    contract: 'D1',
    'paid-on': '2025-01-02',
    amount: 300_000_000,
    rate: 0.035,
    term: 12,
    pledged: true,
    kind: 'credit',
  })
  expect(new TextDecoder().decode(exported.file.bytes)).toMatch(/D1,2025-01-02,300(\.00)?,/)
  expect([template.file.name, versions.length]).toEqual(['科技贷款台账模板.xlsx', 1])
})

test.for([
  [
    'a collection that is not there',
    'collection: rights',
    'collection: right',
    /rights\.yaml 第 \d+ 行：.*没有明细「right」/,
  ],
  [
    'a field that is not there',
    'feeds: granted-on',
    'feeds: granted',
    /第 \d+ 行：.*明细「rights」没有字段「granted」/,
  ],
  [
    'a field of another kind',
    'type: day, feeds: valid-until',
    'type: text, feeds: valid-until',
    /是 text，而明细字段「valid-until」是 day/,
  ],
  [
    'a key that need not be filled in',
    'key: [number]',
    'key: [obtained]',
    /第 6 行：「key\.0」「obtained」应是一个必填字段/,
  ],
  ['another id than its file', 'id: rights', 'id: right', /「id」应与文件同名：rights/],
] as const)('%s stops the start with file and line', ([, old, spoilt, sentence], { folder }) => {
  const path = join(folder, 'ledgers', 'rights.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(old, spoilt))

  expect(() => readTexts(folder)).toThrow(sentence)
})

test('every collection that criteria count is fed whole by a ledger', () => {
  const { schemes, ledgers } = readTexts('policy')
  const fed = new Set([...ledgers.values()].flatMap((it) => it.fields.map(({ feeds }) => `${it.collection} ${feeds}`)))

  const missing = schemes.facts.collections
    .flatMap(({ id, fields }) => fields.map((it) => `${id} ${it.id}`))
    .filter((it) => !fed.has(it))

  expect(missing).toEqual([])
})

test('every title that criteria ask for is in the title book, in the ledger of other titles, or follows from others', () => {
  const { schemes, ledgers } = readTexts('policy')
  const asked = titleChoices(schemes.facts.collections).map(([id]) => id)
  const inLedger = ledgers.get('other-titles')?.fields.find(({ id }) => id === 'title')?.choices ?? {}

  expect(asked.filter((it) => !(it in titles) && !(it in inLedger))).toEqual(['base-sme'])
  expect(Object.keys(inLedger).filter((it) => it in titles)).toEqual([])
})
