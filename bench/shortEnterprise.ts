import type { Dossier } from '../src/domain/eligibility/facts/dossier.ts'

/** A small enterprise near the border of tech-sme, as of 2027. */
export function shortEnterprise(random: (below: number) => number): Dossier {
  const staff = 10 + random(200)
  const sales = (200 + random(8000)) * 1_000_000
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
  const rights = Array.from({ length: random(4) }, () => ({ kind: 'software', 'main-product': true, disputed: false }))
  const lists = { titles: [], awards: [], 'rd-bodies': [], standards: [], rights }
  return {
    figures: new Map(Object.entries(figures)),
    words: new Map(),
    collections: new Map(Object.entries(lists)),
    judgements: new Map(),
    provenance: new Map(),
  }
}
