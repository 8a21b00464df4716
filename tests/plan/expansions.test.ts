import { readFileSync } from 'node:fs'
import { twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { leadOf } from './leadOf.ts'

const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const placeholder = '区级有关行业主管部门'
const meant = { placeholder, validFrom: '2023-05-15', reason: '分工函' }
const openOnes = (plan: { doubts: { kind: string; about: string | null; settled: unknown }[] }) =>
  plan.doubts.filter((it) => it.kind === 'placeholder' && it.settled === null).map((it) => it.about)

test('a placeholder that the lead has expanded for all its tasks is settled and says so, in a new version too', async ({
  ownStore,
}) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id, ...first } = await lead.read()
  await lead.ask('expandPlaceholder', { id, ...meant, holders: ['commerce', 'science-technology'] })

  const moved = await lead.ask('draftPlan', {
    text: text.replace('为加快培育', '按照上级部署，为加快培育').replace('区级有关部门）', '区级有关行业主管部门）'),
  })

  const [now, next] = [await lead.read(id), await lead.read(moved.id)]
  expect(openOnes(first)).toEqual([placeholder, '区级有关部门'])
  expect([openOnes(now), openOnes(next)]).toEqual([['区级有关部门'], []])
  expect(now.doubts.find((it) => it.about === placeholder)?.sentence).toMatch(/3项任务，已由牵头单位展开为2个单位/)
  expect(Object.keys(next.expanded)).toHaveLength(4)
  expect(now.expanded['task 0']).toMatchObject([
    { name: '区商务委', person: 'lead', validFrom: '2023-05-15', validTo: null },
    { name: '区科技局' },
  ])
  expect(now.document.tasks[0]?.responsible).toContain(placeholder)
})

test('what was said of one task stands before what was said of all, until it is taken back', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.read()
  const anchor = '1.多形式孵化科技型企业'
  await lead.ask('expandPlaceholder', { id, ...meant, holders: ['commerce'] })
  const one = await lead.ask('expandPlaceholder', { id, ...meant, anchor, holders: ['science-technology'] })
  const names = async () => Object.values((await lead.read(id)).expanded).map((it) => it.map(({ name }) => name).join())

  expect(await names()).toEqual(['区科技局', '区商务委', '区商务委'])
  await lead.ask('withdrawExpansion', { id, expansions: one.expansions })
  expect(await names()).toEqual(['区商务委', '区商务委', '区商务委'])
  await expect(lead.ask('withdrawExpansion', { id, expansions: one.expansions })).rejects.toThrow(/已撤回/)
})

test('a placeholder is open again from the day after its last unit has ended', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.read()

  await lead.ask('expandPlaceholder', { id, ...meant, holders: ['commerce'], validTo: '2025-06-29' })
  expect(openOnes(await lead.read(id))).toContain(placeholder)
  await lead.ask('expandPlaceholder', { id, ...meant, holders: ['commerce'], validFrom: '2025-06-30' })
  expect(openOnes(await lead.read(id))).not.toContain(placeholder)
})

test('towns answer too, and adoption freezes nobody: units come and go while a plan is in force', async ({
  ownStore,
}) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.read()
  const town = (await lead.ask('listTowns', {})).rows[0]
  await lead.ask('adoptPlan', { id })

  await lead.ask('expandPlaceholder', { id, ...meant, holders: [town?.code] })

  expect((await lead.read(id)).expanded['task 0']).toMatchObject([{ holder: town?.code, name: town?.name }])
})

test('what cannot be is refused with a sentence, and nothing is half written', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.read()
  const expand = (change: object) => lead.ask('expandPlaceholder', { id, ...meant, holders: ['commerce'], ...change })

  await expect(expand({ holders: ['commerce', 'nowhere'] })).rejects.toThrow(/没有「nowhere」这个单位或乡镇街道/)
  await expect(expand({ placeholder: '区科技局局' })).rejects.toThrow(/没有「区科技局局」/)
  await expect(expand({ anchor: '99.没有这一项' })).rejects.toThrow(/这项任务没有/)
  await expect(expand({ validTo: '2023-05-14' })).rejects.toThrow(/早于开始日期/)
  await expect(expand({ validFrom: '1990-01-01' })).rejects.toThrow(/起设立，不能从 1990-01-01 起负责/)
  expect((await lead.read(id)).expanded).toEqual({})
  await expand({})
  await expect(expand({})).rejects.toThrow(/已经列出/)
})
