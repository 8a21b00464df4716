import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { admissions, ask, certificates, csv, enterNew } from './lists.ts'

const lead = callerIn(home, 'lead')
const enterprises = (rows: string[]) =>
  csv('企业.csv', ['统一社会信用代码,企业名称,成立日期,注册资本（万元）,乡镇街道', ...rows])

test('the same file twice changes nothing', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = enterprises([51, 52].map((n) => `${codeNumber(n)},示例${n}有限公司,2019-03-01,"1,000",城东街道`))

  const first = await ask(system, { name: 'importEnterprises', caller: lead }, { file })
  const second = await ask(system, { name: 'importEnterprises', caller: lead }, { file })

  expect([first.accepted, first.unchanged]).toEqual([2, 0])
  expect([second.accepted, second.unchanged]).toEqual([2, 2])
})

test('one bad row never stops the others, and is answered with sheet, row and column', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = enterprises([`${codeNumber(53)},好企业,2019-03-01,,`, '91500114MA5U0001X0,坏代码,2019-03-01,,'])

  const report = await ask(system, { name: 'importEnterprises', caller: lead }, { file })

  expect([report.accepted, report.returned]).toEqual([1, 1])
  expect(report.problems).toMatchObject([{ row: 3, column: 'A', sentence: expect.stringContaining('校验位') }])
})

test('a dry run says the same and writes nothing', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = admissions([[54, '2024-01-05', '区林业局']])

  const dry = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'city-tech-enterprise', file, dryRun: true },
  )
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '示例54' } })

  expect(dry).toMatchObject({ accepted: 1, batch: null })
  expect(rows).toEqual([])
})

test('undoing a batch restores the books exactly, and what they said before can still be asked', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const books = async () => {
    const list = await ask(system, { name: 'listEnterprises', caller: lead }, {})
    const { receipt, ...table } = await ask(
      system,
      { name: 'readDecomposition', caller: lead },
      { indicator: 'high-tech-enterprise' },
    )
    return { list, table, on: receipt.on }
  }
  const before = await books()

  const { batch } = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'high-tech-enterprise', file: certificates([[55, '2024-10-01', '区林业局']]) },
  )
  expect(await books()).not.toEqual(before)
  await ask(system, { name: 'undoBatch', caller: lead }, { id: batch })

  expect(await books()).toEqual(before)
  await expect(ask(system, { name: 'undoBatch', caller: lead }, { id: batch })).rejects.toThrow(/不必再撤/)
})

test('enterprises that a later list refers to are not taken from under it', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const first = await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: enterprises([`${codeNumber(56)},示例56有限公司,2019-03-01,,`]) },
  )
  await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'city-tech-enterprise', file: admissions([[56, '2024-01-05', '']]) },
  )

  await expect(ask(system, { name: 'undoBatch', caller: lead }, { id: first.batch })).rejects.toThrow(/入库\.csv/)
})

test('a new name is a new row, and the page still knows the old one', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  for (const name of ['旧名有限公司', '新名有限公司'])
    await ask(
      system,
      { name: 'importEnterprises', caller: lead },
      { file: enterprises([`${codeNumber(57)},${name},2019-03-01,,`]) },
    )

  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '新名' } })
  const page = await ask(system, { name: 'readEnterprise', caller: lead }, { id: rows[0]?.id })

  expect(page.names.map((it) => it.name)).toEqual(['旧名有限公司', '新名有限公司'])
})

test('a code that another district holds is to look at, never entered twice', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)

  const report = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'city-tech-enterprise', file: admissions([[101, '2024-01-05', '']]) },
  )

  expect([report.accepted, report.toLookAt]).toEqual([0, 1])
  expect(report.problems[0]?.sentence).toContain('500236')
})

test('a doubtful row goes in when a person takes it', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = admissions([[58, '2024-01-05', '不存在的单位']])

  const doubtful = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'city-tech-enterprise', file, dryRun: true },
  )
  const taken = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { title: 'city-tech-enterprise', file, decisions: [{ row: 2, take: true }] },
  )

  expect([doubtful.accepted, doubtful.toLookAt]).toEqual([0, 1])
  expect([taken.accepted, taken.toLookAt]).toEqual([1, 0])
})

test.for([
  [
    'another name for a known code',
    [[59, '2023-01-05', '']],
    `${codeNumber(59)},别的名字有限公司,2023-01-05,`,
    /叫「示例59有限公司」/,
  ],
  [
    'a second admission',
    [[59, '2023-01-05', '']],
    `${codeNumber(59)},示例59有限公司,2024-02-02,区科技局`,
    /2023-01-05 已入库/,
  ],
  ['a day that has not come', [], `${codeNumber(59)},示例59有限公司,2029-01-01,`, /2029-01-01 还没有到/],
] as const)(
  '%s is to look at, and changes nothing until a person takes it',
  async ([, before, line, sentence], { ownStore }) => {
    const system = twoDistricts(ownStore)
    await ask(
      system,
      { name: 'importTitles', caller: lead },
      { ...enterNew, title: 'city-tech-enterprise', file: admissions(before.map((it) => [...it])) },
    )
    const file = csv('再来.csv', ['统一社会信用代码,企业名称,入库日期,责任单位', line])

    const report = await ask(
      system,
      { name: 'importTitles', caller: lead },
      { ...enterNew, title: 'city-tech-enterprise', file },
    )

    expect([report.accepted, report.toLookAt]).toEqual([0, 1])
    expect(report.problems[0]?.sentence).toMatch(sentence)
  },
)

test('a certificate number with another day, and two certificates within two years, are to look at', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'high-tech-enterprise', file: certificates([[60, '2022-10-10', '']]) },
  )
  const head = '统一社会信用代码,企业名称,证书编号,发证日期,有效期至,责任单位'
  const again = (number: string, issued: string, until: string) =>
    csv('再来.csv', [head, `${codeNumber(60)},示例60有限公司,${number},${issued},${until},`])

  const otherDay = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'high-tech-enterprise', file: again('GR202260', '2022-11-11', '2025-11-10') },
  )
  const tooSoon = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'high-tech-enterprise', file: again('GR202360', '2023-10-10', '2026-10-09') },
  )

  expect(otherDay.problems[0]?.sentence).toMatch(/GR202260 的发证日期是 2022-10-10/)
  expect(tooSoon.problems[0]?.sentence).toMatch(/不到两年/)
})
