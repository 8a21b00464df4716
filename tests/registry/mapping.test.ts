// How a list is read is guessed with reasons, corrected by a person, and remembered for its sender.
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv, enterNew } from './lists.ts'

const lead = callerIn(home, 'lead')
const strange = (from: number, name = '区科技局 入库.csv') =>
  csv(name, ['甲,乙,丙', ...[0, 1].map((at) => `${codeNumber(from + at)},示例${from + at}有限公司,2024-01-05`)])

test('every column that is read says why', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = csv('x.csv', ['编码,单位名称,注册资金（元）', `${codeNumber(320)},示例320有限公司,5000`])

  const { layout } = await ask(system, { name: 'importEnterprises', caller: lead }, { file, dryRun: true })

  expect(layout?.columns.map((it) => `${it.column} ${it.field} ${it.reason}`)).toEqual([
    'A creditCode 下面 1 个单元格有 1 个是校验位正确的 18 位代码',
    'B name 「单位名称」是「企业名称」的常用写法',
    'C capital 「注册资金」是「注册资本（万元）」的常用写法，表头写明单位「元」',
  ])
})

test('a corrected mapping is applied to the next list of the same sender, and not to that of another', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const title = 'city-tech-enterprise' as const
  const mapping = { A: 'creditCode', B: 'name', C: 'admittedOn' }
  const first = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title, file: strange(321), headerRow: 1, mapping },
  )

  const next = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title, file: strange(323), dryRun: true },
  )
  await ask(system, { name: 'undoBatch', caller: lead }, { id: first.batch })
  const afterUndo = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title, file: strange(323), sender: '科技局', dryRun: true },
  )

  expect([first.accepted, next.accepted]).toEqual([2, 2])
  expect(next.layout?.columns.map((it) => it.reason)).toEqual(Array(3).fill('沿用这个报送单位上次的对应关系'))
  expect(afterUndo.layout?.columns.map((it) => it.reason)).not.toContain('沿用这个报送单位上次的对应关系')
})

test('a wrong code beside a known name goes in by one decision, which is remembered', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: csv('企业.csv', ['统一社会信用代码,企业名称', `${codeNumber(330)},重庆旧名有限公司`]) },
  )
  await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: csv('企业.csv', ['统一社会信用代码,企业名称', `${codeNumber(330)},重庆新名有限公司`]) },
  )
  const title = 'city-tech-enterprise' as const
  const sender = '某单位'
  const file = csv('入库.csv', ['统一社会信用代码,企业名称,入库日期', '91500114MA5U0001X0,重庆旧名有限公司,2024-01-05'])

  const asked = await ask(system, { name: 'importTitles', caller: lead }, { title, sender, file, dryRun: true })
  const [proposal] = asked.problems[0]?.proposals ?? []
  const entered = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { title, sender, file, decisions: [{ row: 2, match: proposal?.enterprise ?? '' }] },
  )
  const again = await ask(system, { name: 'importTitles', caller: lead }, { title, sender, file })

  expect(asked.problems[0]?.sentence).toContain(`按曾用名称应为「重庆新名有限公司」（代码 ${codeNumber(330)}）`)
  expect(entered).toMatchObject({ accepted: 1, unchanged: 0, toLookAt: 0 })
  expect(again).toMatchObject({ accepted: 1, unchanged: 1, toLookAt: 0 })
})

test('a likeness is proposed with its score and never followed for a whole kind', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: csv('企业.csv', ['统一社会信用代码,企业名称', `${codeNumber(331)},重庆云松数创科技有限公司`]) },
  )
  const title = 'city-tech-enterprise' as const
  const file = csv('入库.csv', ['统一社会信用代码,企业名称,入库日期', '不详,重庆云松数创科枝有限公司,2024-01-05'])

  const asked = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { title, file, decisions: [{ kind: 'like-name', match: 'proposed' }] },
  )

  expect(asked).toMatchObject({
    accepted: 0,
    toLookAt: 1,
    groups: [{ kind: 'like-name', canTake: false, canMatch: false }],
  })
  expect(asked.problems[0]?.proposals?.[0]).toMatchObject({ by: 'likeness', score: expect.closeTo(0.83, 1) })
})

test('an old registration number finds its enterprise by itself', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const heading = '统一社会信用代码,企业名称,注册号'
  await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: csv('企业.csv', [heading, `${codeNumber(332)},示例332有限公司,500114000012345`]) },
  )
  const file = csv(
    '入库.csv',
    ['代码,企业名称,入库日期', '500114000012345,示例332有限公司,2024-01-05'].map((it) =>
      it.replace('代码', '信用代码'),
    ),
  )

  const report = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { ...enterNew, title: 'city-tech-enterprise', file },
  )

  expect(report).toMatchObject({ accepted: 1, toLookAt: 0, returned: 0 })
  expect(report.problems[0]).toMatchObject({ weight: 'notice', kind: 'known-by-number' })
})
