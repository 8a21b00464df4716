import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { assessor } from '../assess.ts'
import type { Dossier, Row } from '../facts/dossier.ts'
import { NEW_APPLICATION, readScheme } from '../readScheme.ts'
import { schemeOn } from '../schemes.ts'
import { changed, type Offer } from './changed.ts'
import { planGap } from './planGap.ts'
import { timingOf } from './timing.ts'

const { schemes, levers } = readTexts('policy')
const span = { today: '2026-03-01' as Day, on: '2028-05-10' as Day }
const program = readScheme(schemeOn(schemes, 'tech-sme', { on: span.on, mode: NEW_APPLICATION }), schemes.facts)
const CASES = 200
/** Small enough that every combination can be tried. */
const most: Record<string, number> = {
  'hire-technical-staff': 3,
  'hire-research-staff': 2,
  'raise-research-spending': 6,
  'register-software': 1,
  'develop-utility-model': 1,
}
const few = levers.flatMap((lever) => (most[lever.id] ? [{ ...lever, atMost: most[lever.id] as number }] : []))

/** Repeatable: a failure comes again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return Math.floor((state / 2_147_483_647) * below)
  }
}

function randomEnterprise(random: (below: number) => number): Dossier {
  const staff = 10 + random(90)
  const sales = (200 + random(3000)) * 1_000_000
  const figures = {
    'resident-enterprise': 1,
    'prohibited-products': 0,
    'incident-two-years': 0,
    'abnormal-list': 0,
    'dishonest-list': 0,
    'staff 2027': staff,
    'tech-staff-sme 2027': Math.floor((staff * random(30)) / 100),
    'rd-spend-deduction 2027': Math.floor((sales * random(70)) / 1000),
    'sales-revenue 2027': sales,
    'cost-spend 2027': Math.floor(sales * 0.9),
    'total-assets 2027': 3_000_000_000,
  }
  const rights: Row[] = Array.from({ length: random(4) }, () => ({
    kind: 'software',
    'main-product': true,
    disputed: false,
  }))
  const lists = { titles: [], awards: [], 'rd-bodies': [], standards: [], rights }
  return {
    figures: new Map(Object.entries(figures)),
    words: new Map(),
    collections: new Map(Object.entries(lists)),
    judgements: new Map(),
    provenance: new Map(),
  }
}

/** The least cost of all amounts that qualify, by trying each; null where none does. */
function triedOut(dossier: Dossier): number | null {
  const offers = few.map((lever): Offer => ({ lever, timing: timingOf(lever, span) as Offer['timing'] }))
  const assess = assessor(program)
  let best: number | null = null
  const go = (at: number, amounts: number[], cost: number): void => {
    if (best !== null && cost >= best) return
    if (at < offers.length) {
      for (let amount = 0; amount <= (offers[at] as Offer).lever.atMost; amount++)
        go(at + 1, [...amounts, amount], cost + amount * (offers[at] as Offer).lever.cost)
      return
    }
    const done = offers.map((offer, index) => ({ offer, amount: amounts[index] as number }))
    if (assess(changed(dossier, done, span), span.on).verdict === 'qualifies') best = cost
  }
  go(0, [], 0)
  return best
}

test(`of ${CASES} enterprises each plan turns the verdict, and trying every combination finds nothing cheaper`, () => {
  const random = randomFrom(20_270_101)
  const seen = { planned: 0, beyond: 0, ready: 0 }
  for (let round = 0; round < CASES; round++) {
    const dossier = randomEnterprise(random)
    const plan = planGap(program, dossier, { levers: few, span })
    const least = triedOut(dossier)

    expect(plan.before.verdict === 'qualifies' ? 0 : plan.goal && plan.cost, `case ${round}`).toBe(least)
    if (plan.goal) expect(plan.after?.verdict).toBe('qualifies')
    if (least === null) seen.beyond += 1
    else if (least === 0) seen.ready += 1
    else seen.planned += 1
  }

  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
}, 120_000)
