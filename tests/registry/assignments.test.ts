// 包联: who looks after an enterprise, from a day on.
import type { System } from '#operations/door/context.ts'
import { accountIn, callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

const lead = callerIn(home, 'lead')
const list = (...lines: string[]) => csv('企业名单.csv', ['统一社会信用代码,企业名称,包联责任单位,服务专员', ...lines])
const enter = (system: System, ...lines: string[]) =>
  ask(system, { name: 'importEnterprises', caller: lead }, { file: list(...lines) })
const alpha = (unit: string, officer = '') => `${codeNumber(301)},重庆甲材料有限公司,${unit},${officer}`

async function caredFor(system: System, more: object = {}) {
  const asked = { filter: { search: codeNumber(301) }, ...more }
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, asked)
  return rows[0]?.assignment ?? null
}

test('a list says who looks after whom; the same again changes nothing, another unit is a new row, undoing brings the old one back', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  await enter(system, alpha('区科技局', '张三'))
  expect(await caredFor(system)).toEqual({ unit: 'science-technology', officer: '张三', fromDay: '2025-06-30' })
  expect(await enter(system, alpha('区科技局', '张三'))).toMatchObject({ unchanged: 1 })
  expect(await enter(system, alpha(''))).toMatchObject({ unchanged: 1 })

  const { batch } = await enter(system, alpha('区经济信息委'))
  expect(await caredFor(system)).toMatchObject({ unit: 'economy-information', officer: null })
  await ask(system, { name: 'undoBatch', caller: lead }, { id: batch })
  expect(await caredFor(system)).toMatchObject({ unit: 'science-technology', officer: '张三' })
})

test('whom a filter shows is handed over at once, and the day before still belongs to the unit before', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  await enter(system, alpha('区科技局'), `${codeNumber(302)},重庆乙材料有限公司,区科技局,`)
  const assign = (given: object) => ask(system, { name: 'assignEnterprises', caller: lead }, given)
  const from = { filter: { assigned: 'science-technology' }, unit: 'economy-information', fromDay: '2025-06-10' }

  expect(await assign(from)).toEqual({ assigned: 2, unchanged: 0 })
  expect(await caredFor(system, { on: '2025-06-09' })).toBeNull()
  expect(await caredFor(system)).toMatchObject({ unit: 'economy-information', fromDay: '2025-06-10' })
  const back = { filter: { search: '材料' }, unit: 'science-technology', fromDay: '2025-06-20' }
  expect(await assign(back)).toEqual({ assigned: 2, unchanged: 0 })
  expect(await assign(back)).toEqual({ assigned: 0, unchanged: 2 })
  expect(await caredFor(system, { on: '2025-06-19' })).toMatchObject({ unit: 'economy-information' })
  await expect(assign({ ...from, fromDay: '2025-07-01' })).rejects.toThrow(/2025-07-01 还没有到/)
  await expect(assign({ ...from, unit: 'nobody' })).rejects.toThrow(/没有单位「nobody」/)

  const { counts } = await ask(system, { name: 'countEnterprises', caller: lead }, { filter: { search: '材料' } })
  expect(counts.assigned).toEqual({ 'science-technology': 2 })
})

test('an officer sees the enterprises the unit looks after, and no more once they are handed over', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const officer = await accountIn(system, home, { role: 'unit', units: ['economy-information'] })
  const seen = async () =>
    (await ask(system, { name: 'listEnterprises', caller: officer }, { filter: { search: '材料' } })).total
  await enter(system, alpha('区经济信息委'))
  expect(await seen()).toBe(1)

  const filter = { search: codeNumber(301) }
  await ask(system, { name: 'assignEnterprises', caller: lead }, { filter, unit: null })
  expect(await seen()).toBe(0)
  expect(await caredFor(system)).toBeNull()
})
