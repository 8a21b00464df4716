// An enterprise assessed from the books: what counts, what is refused, what can be taken back, and that all doors agree.
import { receiptOf } from '#domain/eligibility/receipt/receipt.ts'
import { assessFile } from '#domain/eligibility/assessFile.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask, csv } from '../registry/lists.ts'
import { assessed, facts, office } from './office.ts'

test('figures come out of the book as they were entered, and the certificate stands in for the score', async ({
  ownStore,
}) => {
  const { record, assess } = await office(await twoDistricts(ownStore))
  expect((await assess()).assessment).toMatchObject({ verdict: 'not enough facts' })

  expect(await record({ ...facts, 'tech-staff-sme': { '2024': 3 } })).toMatchObject({ recorded: 11, problems: [] })
  const { assessment, provenance, facts: known } = await assess()

  expect(assessment).toMatchObject({ verdict: 'qualifies', problems: [] })
  expect(assessment?.findings.find(({ clause }) => clause === 'score')).toMatchObject({ answer: 'not examined' })
  expect(known.facts).toMatchObject({ 'cost-spend': { 2024: { value: '19000000.01', unit: '元' } } })
  expect(provenance['staff 2024']).toEqual({ source: '报表', knownFrom: '2025-06-30', truthClass: 'claimed' })
})

test('days, choices and yes or no come out as they were entered, and what the register says is corrected there', async ({
  ownStore,
}) => {
  const system = await twoDistricts(ownStore)
  const { lead, enterprise, record, assess } = await office(system)
  const words = { 'segment-since': '2019-05-01', 'high-tech-domain': '1.1', 'registered-on': '2015-03-01' }

  const first = await record({ ...words, 'own-brand': true, industry: 'C3985' })
  const { facts: known, provenance } = await assess()

  expect(first).toMatchObject({ recorded: 5, problems: [] })
  expect(known.facts).toMatchObject({ ...words, 'own-brand': true, industry: 'C3985' })
  expect(provenance['segment-since']).toMatchObject({ source: '报表', truthClass: 'claimed' })
  await record({ 'high-tech-domain': '2.1' }, 'official')
  expect((await assess()).disagreements).toMatchObject([
    { fact: 'high-tech-domain', counts: { word: '2.1', value: null }, others: [{ word: '1.1' }] },
  ])

  const file = await ask(system, { name: 'readEnterprise', caller: lead }, { id: enterprise })
  expect(file.facts).toContainEqual(expect.objectContaining({ fact: 'segment-since', word: '2019-05-01', value: null }))
  const bad = await record({ 'segment-since': '2019年5月', 'high-tech-domain': '99.9' })
  expect(bad.problems.map(({ fact }) => fact).sort()).toEqual(['high-tech-domain', 'segment-since'])
})

test('a day entered with its source corrects that of the register, and both are shown', async ({ ownStore }) => {
  const system = await twoDistricts(ownStore)
  const { lead } = await office(system)
  const lines = ['统一社会信用代码,企业名称,成立日期', `${codeNumber(71)},新登记科技有限公司,2015-03-01`]
  await ask(system, { name: 'importEnterprises', caller: lead }, { file: csv('企业.csv', lines) })
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '新登记' } })
  const enterprise = rows[0]?.id ?? ''
  const assess = () => assessed(system, lead, { enterprise, scheme: 'tech-sme' })
  expect((await assess()).facts.facts).toEqual({ 'registered-on': '2015-03-01' })

  const corrected = { facts: { 'registered-on': '2016-03-01' } }
  await ask(system, { name: 'recordFacts', caller: lead }, { enterprise, facts: corrected, source: '营业执照' })

  expect((await assess()).facts.facts).toEqual({ 'registered-on': '2016-03-01' })
  expect((await assess()).disagreements).toMatchObject([
    { counts: { word: '2016-03-01', source: '营业执照' }, others: [{ word: '2015-03-01', source: '企业库' }] },
  ])
})

test('of one day the figure that can be trusted most counts, and the others are shown', async ({ ownStore }) => {
  const { record, assess } = await office(await twoDistricts(ownStore))
  await record({ staff: { '2024': 480 } }, 'official')
  await record({ staff: { '2024': 520 } }, 'claimed')

  const { facts: known, disagreements } = await assess()

  expect(known.facts).toMatchObject({ staff: { 2024: 480 } })
  expect(disagreements).toMatchObject([{ fact: 'staff', year: 2024, others: [{ truthClass: 'claimed' }] }])
  expect((await assess({ knownBy: '2025-06-29T00:00:00Z' })).facts.facts).toEqual({})
})

test('what is wrong is refused fact by fact, the rest is entered, and undoing the batch takes it back', async ({
  ownStore,
}) => {
  const system = await twoDistricts(ownStore)
  const { lead, record, assess } = await office(system)

  const { batch, recorded, problems } = await record({
    staff: { '2024': 60, '2031': 70 },
    nonsense: 1,
    'total-assets': { '2024': 3000 },
    'sales-revenue': { '2024': '-5万元' },
  })

  expect(recorded).toBe(1)
  expect(problems.map(({ fact }) => fact).sort()).toEqual([
    'nonsense',
    'sales-revenue 2024',
    'staff 2031',
    'total-assets 2024',
  ])
  await ask(system, { name: 'undoBatch', caller: lead }, { id: batch })
  expect((await assess()).facts.facts).toEqual({})
})

test('the same facts give the same answer from the books, from a file and in a browser, and the receipt verifies', async ({
  ownStore,
}) => {
  const system = await twoDistricts(ownStore)
  const { lead, record, assess } = await office(system)
  await record(facts)
  const { assessment: fromBooks, facts: known, on } = await assess()
  if (!fromBooks) throw new Error('no assessment')

  const fromFile = await ask(system, { name: 'assessFacts', caller: lead }, { scheme: 'tech-sme', facts: known })
  const asked = {
    scheme: 'tech-sme',
    mode: 'new',
    on: Day.parse(on),
    facts: { file: FactsFile.parse(known), provenance: {} },
  }
  const inBrowser = assessFile(system.texts.schemes, asked)
  const knownBy = Moment.parse('2025-06-30T04:00:00.000Z')
  const receipt = receiptOf(system.texts.schemes, asked, { ...inBrowser, knownBy, code: system.version })

  expect(receipt).toEqual(fromBooks.receipt)
  expect(fromFile.receipt).toEqual({ ...receipt, knownBy: null })
  expect(fromFile.sentences).toEqual(fromBooks.sentences)
  const verified = await ask(system, { name: 'verifyReceipt', caller: lead }, { receipt: fromBooks.receipt })
  expect(verified).toMatchObject({ holds: true, differs: [] })
})
