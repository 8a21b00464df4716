import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { FactsFile, readFacts } from '../facts/readFacts.ts'
import { NEW_APPLICATION, readScheme } from '../readScheme.ts'
import { schemeOn } from '../schemes.ts'
import { planGap } from './planGap.ts'
import { caveat } from '../sentences/caveat.ts'
import { sayPlan } from './sayPlan.ts'

const { schemes, levers } = readTexts('policy')
const today = '2026-03-01' as Day
const software = { kind: 'software', 'main-product': true, disputed: false }

/** 56 points: one in ten technical staff, 5 % research, two class II rights. */
const short = {
  facts: {
    'resident-enterprise': true,
    'prohibited-products': false,
    'incident-two-years': false,
    'abnormal-list': false,
    'dishonest-list': false,
    staff: { '2025': 150 },
    'tech-staff-sme': { '2025': 15 },
    'rd-spend-deduction': { '2025': '100万元' },
    'sales-revenue': { '2025': '2000万元' },
    'cost-spend': { '2025': '1900万元' },
    'total-assets': { '2025': '3000万元' },
  },
  collections: { titles: [], awards: [], 'rd-bodies': [], standards: [], rights: [software, software] },
}

type Given = { facts?: object; rights?: object[]; on?: string; scheme?: string }

function planFor({ facts = {}, rights = [software, software], on = '2027-06-10', scheme = 'tech-sme' }: Given) {
  const file = FactsFile.parse({
    facts: { ...short.facts, ...facts },
    collections: { ...short.collections, rights },
  })
  const { dossier, problems } = readFacts(file, schemes.facts, today)
  expect(problems).toEqual([])
  const text = schemeOn(schemes, scheme, { on: on as Day, mode: NEW_APPLICATION })
  return planGap(readScheme(text, schemes.facts), dossier, { levers, span: { today, on: on as Day } })
}

function amounts(given: Given): Record<string, number> {
  return Object.fromEntries(planFor(given).steps.map(({ lever, amount }) => [lever, amount]))
}

test('at 56 points one more right of class II is the cheapest way to 60, and the assessment proves it', () => {
  const plan = planFor({})

  expect(plan.before.verdict).toBe('falls short')
  expect(plan.steps.map(({ lever, amount, cost }) => [lever, amount, cost])).toEqual([
    ['register-software', 1, 5_000_000],
  ])
  expect([plan.goal, plan.after?.verdict, plan.after?.scores[0]?.low]).toEqual(['qualifies', 'qualifies', 6200])
  expect(plan.assumptions.map(({ fact, year, as }) => `${fact} ${year} ${as}`)).toContain('staff 2026 2025')
})

test('a share moves above and below the line: ten in a hundred and eleven is not yet one in ten', () => {
  const found = amounts({
    facts: { staff: { '2025': 111 }, 'tech-staff-sme': { '2025': 10 }, 'rd-spend-deduction': { '2025': '120万元' } },
    rights: [software, software, software],
  })

  // 11 of 112 is 9.8 %, 12 of 113 is 10.6 %.
  expect(found).toEqual({ 'hire-technical-staff': 2 })
})

test('figures of a closed year do not change: for an application of this year only rights can still be added', () => {
  const plan = planFor({ on: '2026-06-10' })

  expect(plan.steps.map(({ lever, beginBy, doneBy }) => [lever, beginBy, doneBy])).toEqual([
    ['register-software', '2026-03-10', '2026-06-10'],
  ])
  expect(plan.notInTime.join()).toMatch(/招聘科技人员：2025 年已经结账/)
  expect(plan.notInTime.join()).toMatch(/自主申请实用新型：要 8 个月/)
})

test('what no lever moves is named', () => {
  const plan = planFor({ facts: { 'sales-revenue': { '2025': '3亿元' }, staff: { '2025': 700 } } })

  expect([plan.goal, plan.steps, plan.after]).toEqual([null, [], null])
  expect(plan.blocked).toEqual({ clauses: ['size'], together: false })
  expect(plan.nearest.map(({ clause, steps }) => [clause, steps.length])).toEqual([
    ['size', 0],
    ['score', expect.any(Number)],
  ])
})

test('clauses that can be met alone but not together are named together', () => {
  const plan = planFor({
    facts: { staff: { '2025': 500 }, 'tech-staff-sme': { '2025': 49 }, 'rd-spend-deduction': { '2025': '120万元' } },
    rights: [software, software, software, software],
  })

  expect(plan.blocked).toEqual({ clauses: ['score'], together: true })
})

test('a missing fact is not planned over: it is to be found first', () => {
  const plan = planFor({ facts: { 'total-assets': {} }, rights: [software, software, software] })

  expect([plan.before.verdict, plan.goal, plan.blocked.clauses]).toEqual(['not enough facts', null, ['size']])
})

test('a sudden jump of a figure is flagged', () => {
  const plan = planFor({
    facts: { staff: { '2025': 100 }, 'tech-staff-sme': { '2025': 2 }, 'rd-spend-deduction': { '2025': '120万元' } },
  })

  expect(plan.goal).toBe('qualifies')
  expect(plan.steps.flatMap(({ jumps }) => jumps.map(({ fact }) => fact))).toContain('tech-staff-sme')
})

test('who qualifies already needs no plan', () => {
  const plan = planFor({ rights: [software, software, software] })

  expect([plan.before.verdict, plan.steps, plan.nearest]).toEqual(['qualifies', [], []])
})

test('a plan is told in sentences with amount, cost and last days, and always says what it is not', () => {
  const said = (given: Given) => sayPlan(planFor(given), { facts: schemes.facts, levers })

  expect(said({})).toEqual([
    '补差建议：做到以下 1 项，科技型中小企业（2027-06-10 申报）各条均可达到，预计费用共 5 万元',
    '自主登记软件著作权 1 件，为达到第六条（五），预计费用 5 万元（费用依据：待确认），最迟 2027-03-10 前开始、2027-06-10 前完成',
    '只看第六条（五）：自主登记软件著作权 1 件（约 5 万元）即可达到',
    expect.stringMatching(/2026 年的数还没有，按 2025 年的数假设：([^、]+、){5}[^、]+；得到实际数后请重新对照/),
    expect.stringMatching(/^来不及：自主申请发明专利：要 24 个月/),
    expect.stringMatching(/^来不及：主导制定行业标准/),
    caveat,
  ])
  expect(said({ facts: { 'sales-revenue': { '2025': '3亿元' } } }).join('\n')).toMatch(
    /补不齐.*\n第六条（二） 职工总数不超过 500 人.*：来得及的办法都改变不了/,
  )
})
