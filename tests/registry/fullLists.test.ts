import { callerIn, home, marks, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

const caller = callerIn(home, 'lead')
const head = '统一社会信用代码,企业名称,证书编号,发证日期,有效期至,乡镇街道'
const known = (number: number, mark: string, certificate = `GR20235110${number}`) =>
  `${codeNumber(number)},${mark}科技有限公司,${certificate},2023-10-16,2026-10-15,`

/** Of the three in the book: one as it is, one with another certificate, one left out; and a newcomer. */
const sent = {
  title: 'high-tech-enterprise' as const,
  onDay: '2024-06-30',
  sender: '市科技局',
  file: csv('全区高企.csv', [
    head,
    known(1, marks.ownUnit),
    known(2, marks.otherUnit, 'GR202351109999'),
    `${codeNumber(80)},新来科技有限公司,GR202451100080,2024-05-06,2027-05-05,城东街道`,
  ]),
}

test('a full list tells who appeared, who is missing and what differs, and changes no count', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const before = await countOn(system, '2024-06-30')

  const found = await ask(system, { name: 'recordFullList', caller }, sent)
  const list = await ask(system, { name: 'readSnapshot', caller }, { id: found.snapshot })

  expect(found).toMatchObject({ appeared: 1, missing: 1, changed: 1, same: 1, unchanged: false })
  expect(list.appeared).toMatchObject([{ name: '新来科技有限公司', enterprise: null }])
  expect(list.missing).toMatchObject([{ name: `${marks.nobody}科技有限公司`, open: true }])
  expect(list.changed[0]?.differences).toEqual([
    { field: 'certificateNumber', book: 'GR202351102', list: 'GR202351109999' },
  ])
  expect(await countOn(system, '2024-06-30')).toBe(before)
  expect(await unverified(system)).toEqual([`${marks.nobody}科技有限公司`])
})

test('the same list twice changes nothing, and undoing it takes its 待核实 back', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)

  const first = await ask(system, { name: 'recordFullList', caller }, sent)
  const again = await ask(system, { name: 'recordFullList', caller }, sent)
  const { rows } = await ask(system, { name: 'listSnapshots', caller }, {})
  await ask(system, { name: 'undoBatch', caller }, { id: rows[0]?.batch })

  expect(again).toMatchObject({ snapshot: first.snapshot, unchanged: true })
  expect(rows).toMatchObject([{ absences: 1, open: 1, rows: 3 }])
  expect(await unverified(system)).toEqual([])
})

test('who appeared is taken into the book by one act, which can be undone', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { snapshot } = await ask(system, { name: 'recordFullList', caller }, sent)
  const before = await countOn(system, '2024-06-30')

  const { batch } = await ask(system, { name: 'takeAppeared', caller }, { snapshot, rows: [4] })
  const after = await countOn(system, '2024-06-30')
  await expect(ask(system, { name: 'takeAppeared', caller }, { snapshot, rows: [4] })).rejects.toThrow(/已经在账上/)
  await ask(system, { name: 'undoBatch', caller }, { id: batch })

  expect([after, await countOn(system, '2024-06-30')]).toEqual([before + 1, before])
})

test('what a full list says otherwise goes into the book from its day, a contradiction is left, and undo takes all back', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const renewed = `${codeNumber(2)},更名科技有限公司,GR202451100002,2024-06-01,2027-05-31,城东街道`
  const file = csv('全区高企.csv', [head, known(1, marks.ownUnit, 'GR202351109999'), renewed])
  const { snapshot } = await ask(system, { name: 'recordFullList', caller }, { ...sent, file })
  const { changed } = await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })
  const named = (search: string) =>
    ask(system, { name: 'listEnterprises', caller }, { filter: { search }, on: '2027-03-01' })
  const [contradicted, other] = changed.map((it) => it.row)

  const found = await ask(system, { name: 'takeChanged', caller }, { snapshot, rows: [contradicted, other] })
  const [row] = (await named('更名科技')).rows
  const { names, places } = await ask(system, { name: 'readEnterprise', caller }, { id: row?.id })
  const rest = (await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })).changed
  await expect(ask(system, { name: 'takeChanged', caller }, { snapshot, rows: [other] })).rejects.toThrow(/请刷新/)
  await expect(ask(system, { name: 'takeChanged', caller }, { snapshot, rows: [contradicted] })).rejects.toThrow(
    /证书原件/,
  )
  await ask(system, { name: 'undoBatch', caller }, { id: found.batch })

  expect(found).toMatchObject({ taken: 1, left: [{ row: contradicted }] })
  expect(row).toMatchObject({ town: '500114001', titles: [{ validUntil: '2027-05-31' }] })
  expect([names.at(-1)?.fromDay, places.at(-1)?.fromDay]).toEqual(['2024-06-30', '2024-06-30'])
  expect(rest.map((it) => it.row)).toEqual([contradicted])
  expect((await named('更名科技')).rows).toEqual([])
  expect((await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })).changed).toEqual(changed)
})

test.for([
  ['omitted', 0, undefined],
  ['renamed', 0, undefined],
  ['cancelled', -1, '2024-06-01'],
  ['movedOut', -1, '2024-06-01'],
] as const)('a 待核实 settled as %s changes the count by %s', async ([outcome, change, happenedOn], { ownStore }) => {
  const system = twoDistricts(ownStore)
  const { snapshot } = await ask(system, { name: 'recordFullList', caller }, sent)
  const before = await countOn(system, '2024-06-30')
  const absence = (await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })).missing[0]?.absence
  const settling = { absence, outcome, reason: '查证属实', ...(happenedOn ? { happenedOn } : {}) }

  await ask(system, { name: 'settleAbsence', caller }, settling)
  const settled = await countOn(system, '2024-06-30')
  const { missing } = await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })
  await ask(system, { name: 'reopenAbsence', caller }, { absence, reason: '查错了' })

  expect(settled).toBe(before + change)
  expect(missing).toMatchObject([{ open: false, finding: { outcome, reason: '查证属实' } }])
  expect(await countOn(system, '2024-06-30')).toBe(before)
  expect(await unverified(system)).toHaveLength(1)
})

test.for([
  [{ outcome: 'cancelled' }, /请填写退出的日期/],
  [{ outcome: 'cancelled', happenedOn: '2023-01-01' }, /并不持有/],
  [{ outcome: 'cancelled', happenedOn: '2026-01-01' }, /还没有到/],
  [{ outcome: 'removed', happenedOn: '2024-06-01' }, /只用于科技型企业/],
] as const)('an exit that cannot have been is refused: %o', async ([asked, sentence], { ownStore }) => {
  const system = twoDistricts(ownStore)
  const { snapshot } = await ask(system, { name: 'recordFullList', caller }, sent)
  const absence = (await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })).missing[0]?.absence

  await expect(ask(system, { name: 'settleAbsence', caller }, { absence, reason: '依据', ...asked })).rejects.toThrow(
    sentence,
  )
})

test('what a list said is asked as it was known then', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { snapshot } = await ask(system, { name: 'recordFullList', caller }, sent)
  const then = system.clock.now()
  system.clock.now = () => '2025-07-01T00:00:00.000Z' as never
  await ask(system, { name: 'takeAppeared', caller }, { snapshot, rows: [4] })

  const now = await ask(system, { name: 'readSnapshot', caller }, { id: snapshot })
  const before = await ask(system, { name: 'readSnapshot', caller }, { id: snapshot, knownBy: then })

  expect([before.appeared.length, now.appeared.length]).toEqual([1, 0])
})

test('a list of which no row can be read, or of a day to come, is refused and kept nowhere', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const record = (more: object) => ask(system, { name: 'recordFullList', caller }, { ...sent, ...more })

  await expect(record({ onDay: '2026-01-01' })).rejects.toThrow(/还没有到/)
  await expect(record({ file: csv('别的.csv', ['企业名称,备注', '某企业,']) })).rejects.toThrow(/没有登记/)
  expect((await ask(system, { name: 'listSnapshots', caller }, {})).rows).toEqual([])
})

type System = Awaited<ReturnType<typeof twoDistricts>>

async function countOn(system: System, on: string): Promise<number> {
  const asked = { indicator: 'high-tech-enterprise', on, holders: true }
  return (await ask(system, { name: 'listFlows', caller }, asked)).total
}

async function unverified(system: System): Promise<(string | null)[]> {
  const { rows } = await ask(system, { name: 'listEnterprises', caller }, { filter: { unverified: true } })
  return rows.map((it) => it.name)
}
