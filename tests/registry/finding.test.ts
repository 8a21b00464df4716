// Finding enterprises: by parts of names, codes and initials, by filters with their counts, by views that are kept.
import type { Caller, System } from '#operations/door/context.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { home, accountIn, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

const head = '统一社会信用代码,企业名称,成立日期,注册资本（万元）,乡镇街道,园区,行业代码'

/** Four enterprises beside those of the fixture; one was renamed, one is known by nothing but its name. */
async function district(system: System) {
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const enter = (lines: string[]) =>
    ask(system, { name: 'importEnterprises', caller: lead }, { file: csv('企业.csv', [head, ...lines]) })
  await enter([`${codeNumber(71)},黔江旧名新材料有限公司,2015-03-01,800,城东街道,正阳工业园区,C3985`])
  await enter([
    `${codeNumber(71)},重庆玄武岩纤维有限公司,2015-03-01,800,城东街道,正阳工业园区,C3985`,
    `${codeNumber(72)},重庆长江A1软件有限公司,2024-12-01,50,城西街道,,I6513`,
    `${codeNumber(73)},武陵山茶业有限公司,2020-06-30,5000,城东街道,,C1530`,
    `${codeNumber(74)},只有名称有限公司,,,,,`,
  ])
  return { lead, list: (filter: object) => namesOf(system, lead, filter) }
}

async function namesOf(system: System, caller: Caller, filter: object): Promise<(string | null)[]> {
  const { rows } = await ask(system, { name: 'listEnterprises', caller }, { filter })
  return rows.map(({ name }) => name)
}

test('two characters of any name, a part of the code, or initials find an enterprise', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { lead, list } = await district(system)
  const basalt = ['重庆玄武岩纤维有限公司']

  expect(await list({ search: '玄武' })).toEqual(basalt)
  expect(await list({ search: '旧名' })).toEqual(basalt)
  expect(await list({ search: 'xwyxw' })).toEqual(basalt)
  expect(await list({ search: 'XWY' })).toEqual(basalt)
  expect(await list({ search: codeNumber(71).slice(9) })).toEqual(basalt)
  expect(await list({ search: codeNumber(71).toLowerCase() })).toEqual(basalt)
  expect(await list({ search: 'cqcja1' })).toEqual(['重庆长江A1软件有限公司'])
  expect(await list({ search: '长江Ａ１' })).toEqual(['重庆长江A1软件有限公司'])
  expect(await list({ search: '茶' })).toEqual(['武陵山茶业有限公司'])
  expect(await list({ search: '100%' })).toEqual([])

  const { enterprises } = await ask(system, { name: 'findAnything', caller: lead }, { words: '旧名' })
  expect(enterprises).toMatchObject([{ name: basalt[0], formerName: '黔江旧名新材料有限公司' }])
})

test('an industry at any level takes in what lies below it, and what is not known is a choice of its own', async ({
  ownStore,
}) => {
  const { list } = await district(twoDistricts(ownStore))

  expect(await list({ industry: 'C' })).toEqual(['武陵山茶业有限公司', '重庆玄武岩纤维有限公司'].toSorted(bySpoken))
  expect(await list({ industry: 'C39' })).toEqual(['重庆玄武岩纤维有限公司'])
  expect(await list({ industry: 'C3985' })).toEqual(['重庆玄武岩纤维有限公司'])
  expect(await list({ age: 'under-1' })).toEqual(['重庆长江A1软件有限公司'])
  expect(await list({ age: 'from-5', capital: 'from-50m' })).toEqual(['武陵山茶业有限公司'])
  expect(await list({ age: 'unknown', search: '名称' })).toEqual(['只有名称有限公司'])
  expect(await list({ capital: 'unknown', town: 'unknown', search: '名称' })).toEqual(['只有名称有限公司'])
})

test('the count beside a choice is the number of enterprises that choosing it shows, given the other filters', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const { lead } = await district(system)

  for (const others of [{}, { industry: 'C' }, { search: '重庆', age: 'from-10' }, { title: 'high-tech-enterprise' }]) {
    const { counts } = await ask(system, { name: 'countEnterprises', caller: lead }, { filter: others })
    const choices = Object.entries(counts).flatMap(([facet, of]) =>
      Object.entries(of).map(([choice, count]) => ({ filter: { ...others, ...chosen(facet, choice) }, count })),
    )
    expect(choices.length).toBeGreaterThan(10)
    for (const { filter, count } of choices) {
      const { total } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter })
      expect({ filter, count }).toEqual({ filter, count: total })
    }
  }
})

function chosen(facet: string, choice: string): object {
  if (facet !== 'standing') return { [facet]: choice }
  const [title, standing] = choice.split(' ')
  return { title, standing }
}

test('a title is held, due, lapsed or not held on the day asked about', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { lead } = await district(system)
  const count = async (standing: string, on: string, within = 90) => {
    const filter = { title: 'high-tech-enterprise', standing, within }
    return (await ask(system, { name: 'listEnterprises', caller: lead }, { filter, on })).total
  }

  // The three certificates of the fixture are valid to 2026-10-15; four enterprises have none.
  expect([await count('held', '2026-10-15'), await count('notHeld', '2026-10-15')]).toEqual([3, 4])
  expect([await count('due', '2026-07-16'), await count('due', '2026-07-17')]).toEqual([0, 3])
  expect([await count('lapsed', '2026-10-15'), await count('lapsed', '2026-10-16')]).toEqual([0, 3])
  expect(await count('notHeld', '2026-10-16')).toBe(7)
})

test('names are listed as they are spoken, and every order leads back the other way', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { lead } = await district(system)
  const sorted = async (by: string, direction: string) => {
    const question = { filter: { search: '有限公司' }, sort: { by, direction } }
    return (await ask(system, { name: 'listEnterprises', caller: lead }, question)).rows
  }

  const spoken = (await sorted('name', 'asc')).map((it) => it.name ?? '')
  expect(spoken).toEqual(spoken.toSorted(bySpoken))
  for (const by of ['creditCode', 'town', 'park', 'industry', 'registeredOn', 'capital'] as const) {
    const values = (await sorted(by, 'asc')).map((it) => it[by]).filter((it) => it !== null)
    const back = (await sorted(by, 'desc')).map((it) => it[by]).filter((it) => it !== null)
    expect(back).toEqual(values.toReversed())
  }
})

test('every column that can be shown orders the list by what it shows, empty cells last either way', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const { lead } = await district(system)
  const shown = async (by: string, direction: string) => {
    const input = { sort: { by, direction }, on: '2025-01-31' }
    const asked = { list: 'listEnterprises', input, columns: ['creditCode', by] }
    const { file } = await ask(system, { name: 'exportList', caller: lead }, asked)
    const lines = readWorkbook(file.bytes, file.name).sheets[0]?.rows.slice(5) ?? []
    const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, input)
    expect(rows.map((it) => it.creditCode)).toEqual(lines.map(([code]) => code))
    return lines.map(([, cell]) => cell ?? null)
  }
  for (const by of ['titles', 'unit', 'industryName', 'highTechUntil']) {
    const cells = await shown(by, 'asc')
    const filled = cells.filter((it) => it !== null).map(String)

    expect(filled.length, by).toBeGreaterThan(1)
    expect(filled).toEqual(filled.toSorted(new Intl.Collator('zh-CN').compare))
    expect((await shown(by, 'desc')).filter((it) => it !== null).map(String)).toEqual(filled.toReversed())
    expect(cells.slice(filled.length).every((it) => it === null)).toBe(true)
  }
})

/** 重 and 长 are spoken in two ways; the language's collator alone would file 重庆 under zhòng and 长江 under zhǎng. */
function bySpoken(a: string, b: string): number {
  const key = (name: string) => name.replace('重庆', '崇庆').replace('长江', '常江')
  return key(a).localeCompare(key(b), 'zh-CN')
}

test('a view is renamed, shared and removed by whoever made it, and what it was stays on record', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const officer = await accountIn(system, home, { role: 'unit', units: ['commerce'] })
  const views = async (caller: Caller) => (await ask(system, { name: 'listViews', caller }, {})).rows
  const search = { standing: 'due', columns: ['name', 'capital'] }

  const { view } = await ask(system, { name: 'saveView', caller: lead }, { name: '到期', search })
  expect(await views(lead)).toEqual([{ view, name: '到期', search, shared: false, own: true }])
  expect(await views(officer)).toEqual([])

  await ask(system, { name: 'saveView', caller: lead }, { view, name: '九十天内到期', search, shared: true })
  expect(await views(officer)).toEqual([{ view, name: '九十天内到期', search, shared: true, own: false }])
  await expect(ask(system, { name: 'removeView', caller: officer }, { view })).rejects.toThrow('别人共享的视图')
  await expect(
    ask(system, { name: 'saveView', caller: officer }, { name: '我的', search, shared: true }),
  ).rejects.toThrow('只有牵头单位可以')

  await ask(system, { name: 'removeView', caller: lead }, { view })
  expect(await views(lead)).toEqual([])
  const kept = await ownStore.db.selectFrom('savedView').select('name').orderBy('id').execute()
  expect(kept.map(({ name }) => name)).toEqual(['到期', '九十天内到期'])
})
