// What is kept for everybody must say what the assessment of each says, and only what a change touches is asked again.
import type { Caller, System } from '#operations/door/context.ts'
import { keptPrograms } from '#domain/eligibility/batch/keptPrograms.ts'
import { within } from '#store/database/within.ts'
import { Moment } from '#values/moment.ts'
import { sql } from 'kysely'
import { accountIn, home, marks, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'
import { facts as known } from './office.ts'

/** Both enterprises of the district and a lead, on a clock that goes on; `listed` is the whole table. */
async function office(standing: System) {
  let minutes = 0
  const now = () => Moment.parse(new Date(Date.parse(standing.clock.now()) + ++minutes * 60_000).toISOString())
  const system = { ...standing, clock: { ...standing.clock, now } }
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, {})
  const id = (mark: string) => rows.find(({ name }) => name?.includes(mark))?.id ?? ''
  const record = (enterprise: string, facts: object) =>
    ask(system, { name: 'recordFacts', caller: lead }, { enterprise, facts: { facts }, source: '报表' })
  const refresh = () => ask(system, { name: 'refreshAssessments', caller: lead }, {})
  const listed = (input: object = {}, caller: Caller = lead) => ask(system, { name: 'listAssessments', caller }, input)
  return { system, lead, own: id(marks.ownUnit), other: id(marks.otherUnit), record, refresh, listed }
}

test('the table says of everybody what the assessment of each says', async ({ ownStore }) => {
  const { system, lead, own, record, refresh, listed } = await office(twoDistricts(ownStore))
  await record(own, known)
  await refresh()

  const { rows, kept, outdated } = await listed()

  expect({ kept, outdated }).toMatchObject({ kept: { on: '2025-06-30' }, outdated: false })
  expect(rows.length).toBeGreaterThan(1)
  for (const { id, cells } of rows) {
    const { assessments } = await ask(system, { name: 'assessEnterprise', caller: lead }, { enterprise: id })
    const single = assessments.map(({ scheme, verdict, findings, scores }) => ({
      scheme,
      verdict,
      low: scores[0]?.low ?? null,
      high: scores[0]?.high ?? null,
      failing: findings.filter(({ answer }) => answer === 'unmet').map(({ number }) => number),
      unknown: findings.filter(({ answer }) => answer === 'unknown').length,
    }))
    expect(cells.map((cell) => cell?.scheme).sort()).toEqual(single.map(({ scheme }) => scheme).sort())
    for (const one of single) expect(cells.find((it) => it?.scheme === one.scheme)).toMatchObject(one)
  }
})

test('a changed fact asks only that enterprise, and only what reads it, again', async ({ ownStore }) => {
  const { system, own, record, refresh, listed } = await office(twoDistricts(ownStore))
  const first = await refresh()
  expect(first).toMatchObject({ schemes: keptPrograms(system.texts.schemes).length, changed: 0 })
  expect(await refresh()).toEqual({ schemes: 0, enterprises: 0, changed: 0 })
  const before = await rowIds(system)

  await record(own, known)
  expect((await listed()).outdated).toBe(true)
  expect(await refresh()).toEqual({ schemes: 0, enterprises: 0, changed: 1 })

  const after = await rowIds(system)
  const replaced = [...after].filter(([key, place]) => before.get(key) !== place).map(([key]) => key)
  expect(replaced.every((key) => key.startsWith(own))).toBe(true)
  expect(replaced.some((key) => key.includes('tech-sme'))).toBe(true)
  expect(replaced.some((key) => key.includes('high-value-patent'))).toBe(false)
  expect((await listed({ scheme: 'tech-sme', verdict: 'qualifies' })).rows.map(({ id }) => id)).toEqual([own])
})

test('an undone batch, and an enterprise taken back, leave nothing behind', async ({ ownStore }) => {
  const { system, lead, own, record, refresh, listed } = await office(twoDistricts(ownStore))
  await refresh()
  const before = (await listed()).rows
  const { batch } = await record(own, known)
  await refresh()
  expect((await listed()).rows).not.toEqual(before)

  await ask(system, { name: 'undoBatch', caller: lead }, { id: batch })
  await refresh()

  expect((await listed()).rows).toEqual(before)
})

test('a unit sees its own enterprises, one clause short and nearest first are told apart', async ({ ownStore }) => {
  const { system, own, other, record, refresh, listed } = await office(twoDistricts(ownStore))
  await record(own, { ...known, 'abnormal-list': true })
  await record(other, { ...known, 'abnormal-list': true, 'prohibited-products': true })
  await refresh()

  const short = await listed({ scheme: 'tech-sme', short: true })
  const nearest = await listed({ scheme: 'tech-sme', nearest: true })
  const unit = await accountIn(system, home, { role: 'unit', units: ['science-technology'] })
  const seen = await listed({}, unit)

  expect(short.rows.map(({ id }) => id)).toEqual([own])
  expect(nearest.rows.slice(0, 2).map(({ id }) => id)).toEqual([own, other])
  expect(seen.rows.map(({ name }) => name)).toEqual([`${marks.ownUnit}科技有限公司`])
  expect(nearest.total + nearest.leftOut).toBe((await listed()).total)
  expect(seen.total).toBeLessThan((await listed()).total)
})

test('of equally many open clauses the higher score is nearer; who meets nothing is not short of one clause', async ({
  ownStore,
}) => {
  const { own, other, record, refresh, listed } = await office(twoDistricts(ownStore))
  const better = { ...known, 'tech-staff-sme': { '2024': 18 } }
  const scores = async (facts: [object, object]) => {
    await record(own, { ...facts[0], industry: 'C1310' })
    await record(other, facts[1])
    await refresh()
    return (await listed({ scheme: 'tech-sme', nearest: true })).rows.map(({ id }) => id)
  }

  expect(await scores([known, better])).toEqual([other, own])
  expect(await scores([better, known])).toEqual([own, other])

  const single = { scheme: 'high-tech-manufacturing', verdict: 'falls short' }
  expect([(await listed(single)).total, (await listed({ ...single, short: true })).total]).toEqual([1, 0])
})

test('with a scheme the export has a column for every part of its answer, without one a sentence a scheme', async ({
  ownStore,
}) => {
  const { system, lead, own, record, refresh } = await office(twoDistricts(ownStore))
  await record(own, known)
  await refresh()
  const exported = async (input: object) => {
    const { file } = await ask(
      system,
      { name: 'exportList', caller: lead },
      { list: 'listAssessments', input, format: 'csv' },
    )
    return new TextDecoder().decode(file.bytes)
  }

  const one = await exported({ scheme: 'tech-sme', nearest: true })

  expect(one).toContain('结论,已知条款中达到,未达到的条款,缺资料（条）,待判断（条）,最低得分,最高得分')
  expect(one).toContain('一条也不知道，未列')
  expect(await exported({})).toContain('符合：已知 5 条达到 5 条；得分')
})

test('who gains and who loses by another version is told by name and clause', async ({ ownStore }) => {
  const { system, lead, own, record, refresh } = await office(twoDistricts(ownStore))
  await record(own, {
    'rd-spend-audited': { '2023': '100万元', '2024': '100万元' },
    'operating-revenue': { '2024': '500万元' },
  })
  await refresh()

  const found = await ask(
    system,
    { name: 'compareVersions', caller: lead },
    { scheme: 'little-giant', before: '2022-06-01', after: '2026-04-01' },
  )

  expect(found.compared).toBe(found.same + found.changes.length)
  for (const change of found.changes) {
    const one = await ask(
      system,
      { name: 'assessVersions', caller: lead },
      { enterprise: change.id, scheme: 'little-giant', before: '2022-06-01', after: '2026-04-01' },
    )
    expect([one.before.verdict, one.after.verdict]).toEqual([change.before, change.after])
  }
  expect(found.changes).not.toEqual([])
  const unknown = ask(
    system,
    { name: 'compareVersions', caller: lead },
    { scheme: 'little-giant', before: '2021-06-01', after: '2026-04-01' },
  )

  await expect(unknown).rejects.toThrow('没有 2021-06-01 起施行的版本，有的是：2022-06-01、2026-04-01')
})

/** Where each kept answer lies: a row written anew lies elsewhere. */
async function rowIds(system: System): Promise<Map<string, string>> {
  const rows = await within(system.store.db, home)
    .selectFrom('assessment')
    .select(['enterprise', 'scheme', 'inForce', sql<string>`ctid::text`.as('place')])
    .where('districtCode', '=', home)
    .execute()
  return new Map(rows.map((it) => [`${it.enterprise} ${it.scheme} ${it.inForce}`, it.place]))
}
