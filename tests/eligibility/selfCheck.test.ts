// A return of 自测.html beside the books: what is new, the same or different, what is wrong with it, and how it is entered.
import { assessFile } from '#domain/eligibility/assessFile.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { makeReturn } from '#domain/eligibility/selfCheck/makeReturn.ts'
import { returnHash } from '#domain/eligibility/selfCheck/selfCheckReturn.ts'
import type { System } from '#operations/door/context.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { accountIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'

const facts = {
  staff: { '2024': 60 },
  'sales-revenue': { '2024': '2000万元' },
  'abnormal-list': false,
  'registered-on': '2015-03-01',
}

/** The own unit's enterprise with one figure in the book, and what it saves on its page. */
async function office(system: System) {
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '本单位独有' } })
  const { id = '', creditCode = '' } = rows[0] ?? {}
  const { schemes, levers, calendars } = system.texts
  const on = Day.parse('2025-06-10')
  const file = FactsFile.parse({ facts, collections: { rights: [] } })
  const asked = { scheme: 'tech-sme', mode: 'new', on, facts: { file, provenance: {} } }
  const given = { schemes, levers, calendars, on, code: system.version, banner: null }
  const savedAt = Moment.parse('2025-06-10T02:00:00Z')
  const made = makeReturn(given, { name: '别的名称', creditCode: creditCode ?? '', asked, savedAt })
  const look = (content: unknown, caller = lead) =>
    ask(system, { name: 'readSelfCheck', caller }, { file: asFile(content) })
  const record = (content: unknown, chosen?: string[]) =>
    ask(system, { name: 'recordSelfCheck', caller: lead }, { file: asFile(content), facts: chosen })
  return { lead, id, made, asked, look, record }
}

function asFile(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name: '自测回传.json', bytes: new TextEncoder().encode(text) }
}

test('facts are new, the same or different; what cannot be entered says why; chosen ones are entered and undone', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const { lead, id, made, look, record } = await office(system)
  const booked = { staff: { '2024': 61 }, 'abnormal-list': false }
  await ask(system, { name: 'recordFacts', caller: lead }, { enterprise: id, facts: { facts: booked }, source: '报表' })

  const seen = await look(made)
  const states = Object.fromEntries(seen.facts.map(({ key, state }) => [key, state]))
  const { recorded, batch } = await record(made, ['staff 2024', 'sales-revenue 2024'])
  const after = await look(made)
  await ask(system, { name: 'undoBatch', caller: lead }, { id: batch })

  expect(states).toMatchObject({
    'staff 2024': 'different',
    'sales-revenue 2024': 'new',
    'abnormal-list': 'same',
    rights: 'not recorded',
  })
  expect(seen.facts.find(({ key }) => key === 'staff 2024')).toMatchObject({ said: '60 人', booked: '61 人' })
  expect(seen.problems.join()).toMatch(/文件上的企业名称「别的名称」与企业库的/)
  expect(seen.changed).toEqual([])
  expect(recorded).toBe(2)
  expect(after.facts.filter(({ state }) => state === 'same').map(({ key }) => key)).toContain('staff 2024')
  const { facts: rows } = await ask(
    system,
    { name: 'assessEnterprise', caller: lead },
    { enterprise: id, scheme: 'tech-sme' },
  )
  expect(rows.facts).toMatchObject({ staff: { 2024: 61 } })
})

test('days, choices and words are compared as people read them and entered like figures; a list says where it goes', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const { lead, id, made, look, record } = await office(system)
  const words = { 'segment-since': '2019-05-01', 'enterprise-size': 'small', 'high-tech-domain': '1.1' }
  const carried = { ...made, receipt: { ...made.receipt, facts: { ...made.receipt.facts, facts: words } } }
  const booked = { 'segment-since': '2018-01-01', 'enterprise-size': 'small' }
  await ask(system, { name: 'recordFacts', caller: lead }, { enterprise: id, facts: { facts: booked }, source: '报表' })

  const seen = await look(carried)
  const fact = (key: string) => seen.facts.find((it) => it.key === key)
  const { recorded } = await record(carried, ['segment-since', 'high-tech-domain'])
  const after = await look(carried)

  expect(fact('segment-since')).toMatchObject({ state: 'different', said: '2019-05-01', booked: '2018-01-01' })
  expect(fact('enterprise-size')).toMatchObject({ state: 'same', said: '小型', booked: '小型' })
  expect(fact('high-tech-domain')).toMatchObject({ state: 'new', booked: null })
  expect(fact('rights')?.sentence).toMatch(/「知识产权」是清单，.*“台账”/)
  expect(recorded).toBe(2)
  expect(after.facts.filter(({ state }) => state === 'same')).toHaveLength(3)
})

test('entered figures carry their source; a second time there is nothing to enter', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { lead, id, made, record } = await office(system)

  await record(made)
  const { provenance } = await ask(
    system,
    { name: 'assessEnterprise', caller: lead },
    { enterprise: id, scheme: 'tech-sme' },
  )

  expect(provenance['staff 2024']).toMatchObject({ source: '企业自测', truthClass: 'claimed' })
  await expect(record(made)).rejects.toThrow(/没有可登记的/)
  await expect(record(made, ['assets 2024'])).rejects.toThrow(/回传文件里没有「assets 2024」/)
})

test('a touched file, an old text, a wrong code and a fact that cannot be read are named, and the rest is shown', async ({
  ownStore,
}) => {
  const { made, look, record } = await office(twoDistricts(ownStore))
  const strange = { ...made.receipt.facts, facts: { ...facts, staff: { '24': 60 } } }
  const old = made.texts.map((it) => (it.scheme === 'tech-sme' ? { ...it, sha256: '0'.repeat(64) } : it))
  const spoiled = {
    ...made,
    creditCode: `${made.creditCode.slice(0, 17)}I`,
    receipt: { ...made.receipt, facts: strange },
    texts: old,
  }

  const seen = await look(spoiled)

  expect(seen.problems).toMatchObject([
    expect.stringMatching(/被改动过/),
    expect.stringMatching(/「staff」写法不对/),
    expect.stringMatching(/统一社会信用代码.*第 18 位「I」/),
    expect.stringMatching(/收据/),
  ])
  expect(seen.changed).toEqual(['「科技型中小企业」2017-05-03 版的内容与现行文本不同'])
  expect(seen.facts.map(({ key }) => key)).toContain('sales-revenue 2024')
  expect(seen.enterprise).toBeNull()
  await expect(record(spoiled)).rejects.toThrow(/对应不到本单位范围内的企业/)
  await expect(look('[1')).rejects.toThrow(/不是 JSON/)
  await expect(look({ facts })).rejects.toThrow(/不是自测\.html 保存的回传文件/)
})

test('a unit sees what it looks after, and of others only what the file says', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { made, look } = await office(system)
  const own = await accountIn(system, home, { role: 'unit', units: ['science-technology'] })
  const other = await accountIn(system, home, { role: 'unit', units: ['commerce'] })

  expect((await look(made, own)).enterprise?.creditCode).toBe(made.creditCode)
  const foreign = await look(made, other)
  expect(foreign.enterprise).toBeNull()
  expect(foreign.facts.every(({ booked }) => booked === null)).toBe(true)
})

test('a return says what assessFacts says, and its hash holds', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { lead, made, asked } = await office(system)

  const direct = await ask(
    system,
    { name: 'assessFacts', caller: lead },
    { scheme: 'tech-sme', on: asked.on, facts: asked.facts.file },
  )

  expect(made.receipt.answerSha256).toBe(direct.receipt.answerSha256)
  expect(made.verdict).toBe(direct.sentences.verdict)
  expect(assessFile(system.texts.schemes, asked).assessment.verdict).toBe(direct.verdict)
  expect(returnHash(made)).toBe(made.sha256)
  const again = await ask(system, { name: 'verifyReceipt', caller: lead }, { file: asFile(made) })
  expect(again.sentence).toMatch(/^same/)
})
