import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask, certificates, enterNew } from './lists.ts'

const caller = callerIn(home, 'lead')
const title = 'high-tech-enterprise' as const
const total = (onDay: string, count: number, kind: 'opening' | 'yearTotal' = 'yearTotal') => ({
  title,
  kind,
  onDay,
  total: count,
  reason: `${onDay} 的公报`,
})

test('a past total shows its difference, and the names that explained it since', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  await ask(system, { name: 'recordOpening', caller }, total('2019-12-31', 12))
  system.clock.now = () => '2025-07-01T00:00:00.000Z' as never
  await ask(
    system,
    { name: 'importTitles', caller },
    { ...enterNew, title: 'high-tech-enterprise', file: certificates([[70, '2018-10-10', '']]) },
  )

  const now = await ask(system, { name: 'listOpenings', caller }, { title })
  const then = await ask(system, { name: 'listOpenings', caller }, { title, knownBy: '2025-06-30T12:00:00.000Z' })

  expect(now.rows).toMatchObject([
    { total: 12, named: 1, difference: 11, differenceAtFirst: 12, explainedBy: [{ name: '示例70有限公司' }] },
  ])
  expect(then.rows).toMatchObject([{ named: 0, difference: 12, explainedBy: [] }])
})

test('a correction is a new row that holds, and withdrawing it lets the first hold again', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  await ask(system, { name: 'recordOpening', caller }, total('2022-12-31', 49, 'opening'))
  system.clock.now = () => '2025-07-01T00:00:00.000Z' as never

  const second = await ask(system, { name: 'recordOpening', caller }, total('2022-12-31', 50, 'opening'))
  const corrected = (await ask(system, { name: 'listOpenings', caller }, { title })).rows
  await ask(system, { name: 'withdrawOpening', caller }, { title, id: second.id, reason: '登错了' })
  const restored = (await ask(system, { name: 'listOpenings', caller }, { title })).rows

  expect(corrected.map((it) => [it.total, it.corrected])).toEqual([
    [50, false],
    [49, true],
  ])
  expect(restored.map((it) => [it.total, it.corrected])).toEqual([[49, false]])
})

test('a past total makes nobody’s certificate a 新增 that waits for a unit', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  await ask(system, { name: 'recordOpening', caller }, total('2022-12-31', 49, 'opening'))
  await ask(
    system,
    { name: 'importTitles', caller },
    { ...enterNew, title: 'high-tech-enterprise', file: certificates([[71, '2021-10-10', '']]) },
  )
  const waiting = async () => (await ask(system, { name: 'listUnclaimed', caller }, {})).rows
  const before = await waiting()

  await ask(system, { name: 'recordOpening', caller }, total('2019-12-31', 12))

  expect(await waiting()).toEqual(before)
})

test.for([
  [[], total('2026-12-31', 1), /还没有到/],
  [[total('2022-12-31', 49, 'opening')], total('2022-12-31', 49, 'opening'), /已经登记为 49/],
  [[total('2022-12-31', 49, 'opening')], total('2023-12-31', 60), /期初（2022-12-31）以前/],
  [[total('2022-12-31', 49, 'opening')], total('2020-12-31', 30, 'opening'), /请登记为历年总数/],
  [[total('2023-12-31', 60)], total('2022-12-31', 49, 'opening'), /请先撤回/],
] as const)('after %o, %o is refused', async ([before, asked, sentence], { ownStore }) => {
  const system = twoDistricts(ownStore)
  for (const it of before) await ask(system, { name: 'recordOpening', caller }, it)

  await expect(ask(system, { name: 'recordOpening', caller }, asked)).rejects.toThrow(sentence)
})
