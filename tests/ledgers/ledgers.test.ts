import { collectionsOf } from '#domain/eligibility/facts/collectionsOf.ts'
import type { System } from '#operations/door/context.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import { within } from '#store/database/within.ts'
import { Day } from '#values/day.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask } from '../registry/lists.ts'
import { enterpriseOf, entriesOf, lead, line, right, rights } from './rights.ts'

async function recorded(system: System) {
  const enterprise = await enterpriseOf(system, 1)
  const ids = await ask(
    system,
    { name: 'recordLedgerEntry', caller: lead },
    { ledger: 'rights', enterprise, values: right },
  )
  system.clock.now = () => '2025-07-01T00:00:00.000Z' as never
  return { enterprise, ...ids }
}

test('a correction is a new version; what was known before can still be asked', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { entry, id } = await recorded(system)

  await ask(
    system,
    { name: 'correctLedgerEntry', caller: lead },
    { entry, version: id, values: { ...right, name: '新装置' }, reason: '证书如此' },
  )

  const [now] = await entriesOf(system)
  const [then] = await entriesOf(system, { knownBy: '2025-06-30T12:00:00.000Z' })
  const { versions } = await ask(system, { name: 'readLedgerEntry', caller: lead }, { entry })
  expect([now?.values['name'], then?.values['name'], versions.length]).toEqual(['新装置', '装置', 2])
  expect(now).toMatchObject({
    name: expect.stringContaining('独有'),
    creditCode: codeNumber(1),
    happenedOn: '2023-05-06',
  })
})

test('a correction of a version that holds no more is refused with both values', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { entry, id } = await recorded(system)
  const correcting = (name: string) => ({ entry, version: id, values: { ...right, name }, reason: '证书如此' })
  await ask(system, { name: 'correctLedgerEntry', caller: lead }, correcting('新装置'))

  await expect(ask(system, { name: 'correctLedgerEntry', caller: lead }, correcting('别的装置'))).rejects.toThrow(
    /「知识产权名称」由 装置 改为 新装置/,
  )
})

test('a withdrawn entry is gone from now on and stays readable', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { entry, id } = await recorded(system)

  await ask(system, { name: 'withdrawLedgerEntry', caller: lead }, { entry, version: id, reason: '登错企业' })

  const { versions } = await ask(system, { name: 'readLedgerEntry', caller: lead }, { entry })
  expect([await entriesOf(system), versions.length, versions[0]?.withdrawnFrom]).toEqual([
    [],
    1,
    '2025-07-01T00:00:00.000Z',
  ])
})

test.for([
  [{ kind: 'patent' }, /「类别」「patent」不在可选之列：发明专利/],
  [{ number: '' }, /「专利号或登记号」没有填写/],
  [{ 'granted-on': '2023-02-30' }, /「授权日」「2023-02-30」没有这一天/],
  [{ 'granted-on': '2026-02-03' }, /「授权日」2026-02-03 还没有到/],
  [{ 'holder-rank': '第一' }, /「权利人排名」「第一」读不出，要写 0 以上的整数/],
  [{ colour: 'red' }, /没有「colour」这一项/],
] as const)('an entry with %o is refused by the name of its field', async ([spoilt, sentence], { ownStore }) => {
  const system = twoDistricts(ownStore)
  const enterprise = await enterpriseOf(system, 1)

  const asked = { ledger: 'rights', enterprise, values: { ...right, ...spoilt } }
  await expect(ask(system, { name: 'recordLedgerEntry', caller: lead }, asked)).rejects.toThrow(sentence)
  expect(await entriesOf(system)).toEqual([])
})

test('filters ask for what is unknown too, and numbers sort as numbers', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const enterprise = await enterpriseOf(system, 1)
  for (const [number, rank] of [
    ['A', '10'],
    ['B', '9'],
    ['C', ''],
  ] as const)
    await ask(
      system,
      { name: 'recordLedgerEntry', caller: lead },
      { ledger: 'rights', enterprise, values: { ...right, number, 'holder-rank': rank } },
    )

  const numbers = async (more: object) => (await entriesOf(system, more)).map((it) => it.values['number'])
  expect(await numbers({ sort: { by: 'holder-rank', direction: 'asc' } })).toEqual(['B', 'A', 'C'])
  expect(await numbers({ filter: { values: { 'holder-rank': 'unknown' } } })).toEqual(['C'])
  expect(await numbers({ filter: { values: { disputed: 'false' }, from: '2024-01-01' } })).toEqual([])
})

test('a unit keeps and sees the entries of its own enterprises only', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { entry } = await recorded(system)
  const other = callerIn(home, 'unit', ['commerce'])
  const file = rights([line(1, 'ZL9', '装置', '发明专利', '2023-05-06', '否')])

  const seen = await ask(system, { name: 'listLedgerEntries', caller: other }, { ledger: 'rights' })
  const trial = await ask(system, { name: 'importLedger', caller: other }, { ledger: 'rights', file, dryRun: true })

  expect([seen.total, trial.accepted, trial.toLookAt]).toEqual([0, 0, 1])
  await expect(ask(system, { name: 'readLedgerEntry', caller: other }, { entry })).rejects.toThrow(/不在本单位范围内/)
})

test('criteria read a list only from the moment somebody says that it is complete', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { enterprise } = await recorded(system)
  const db = within(ownStore.db, home)
  const asked = async (on: string) => {
    const book = { district: home, knownBy: system.clock.now() }
    const entries = await ledgerEntries.holding(db, book, { among: [enterprise] }).execute()
    const complete = await completeness.of(db, book, [enterprise])
    return collectionsOf({ entries, complete }, [...system.texts.ledgers.values()], Day.parse(on))
  }
  const before = await asked('2025-06-30')

  const word = { enterprise, onDay: '2025-06-30', reason: '与检索结果核对' }
  await ask(system, { name: 'stateComplete', caller: lead }, { ledger: 'rights', ...word })
  await ask(system, { name: 'stateComplete', caller: lead }, { ledger: 'incidents', ...word })

  const after = await asked('2025-06-30')
  expect([before.collections.size, before.partly.get('rights')?.length, before.partly.get('incidents')]).toEqual([
    0,
    1,
    [],
  ])
  expect(after.collections.get('incidents')).toEqual([])
  expect(after.collections.get('rights')).toEqual([{ kind: 'invention', 'granted-on': '2023-05-06', disputed: false }])
  expect((await asked('2022-01-01')).collections.get('rights')).toEqual([])
})

test('what goes out is what is shown, money in its unit and choices in words', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const enterprise = await enterpriseOf(system, 1)
  const values = {
    investor: '甲基金',
    'paid-on': '2024-08-01',
    amount: { value: '1000.5', unit: '万元' },
    'qualified-investor': true,
  }
  await ask(system, { name: 'recordLedgerEntry', caller: lead }, { ledger: 'equity', enterprise, values })

  const asked = { list: 'listLedgerEntries', input: { ledger: 'equity' }, format: 'csv' }
  const { file } = await ask(system, { name: 'exportList', caller: lead }, asked)

  const text = new TextDecoder().decode(file.bytes)
  expect(text).toContain('实缴金额（万元）')
  expect(text).toMatch(/甲基金,2024-08-01,1000\.5\d*,是/)
})
