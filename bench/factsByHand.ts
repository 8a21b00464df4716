import type { Used } from '../src/domain/eligibility/explain/assessment.ts'
import type { Case } from '../src/domain/eligibility/explain/used.ts'

/** What the inputs of tech-sme are taken from, in their order; the years are those of figures. */
const facts: readonly (readonly [string, boolean] | null)[] = [
  ['tech-staff-sme', true],
  ['staff', true],
  null,
  ['rd-spend-deduction', true],
  ['sales-revenue', true],
  ['cost-spend', true],
  null,
  ['rights', false],
  ['rights', false],
  null,
  ['resident-enterprise', false],
  ['total-assets', true],
  ['prohibited-products', false],
  ['incident-two-years', false],
  ['abnormal-list', false],
  ['dishonest-list', false],
  ['titles', false],
  ['awards', false],
  ['rd-bodies', false],
  ['standards', false],
]

export function known(asked: Case, inputs: readonly number[]): Used[] {
  const found: Used[] = []
  for (const at of inputs) {
    const value = asked.cells[at] as number
    if (value === value) found.push(used(asked, at, value))
  }
  return found
}

export function missing(asked: Case, inputs: readonly number[]): Used[] {
  const found: Used[] = []
  for (const at of inputs) {
    const value = asked.cells[at] as number
    if (value === value) continue
    const lacking = used(asked, at, null)
    // Both classes of rights are one list.
    if (!found.some(({ fact }) => fact === lacking.fact)) found.push(lacking)
  }
  return found
}

function used({ on, dossier }: Case, at: number, value: number | null): Used {
  const [fact, yearly] = facts[at] ?? ['', false]
  const year = yearly ? Number(on.slice(0, 4)) - 1 : null
  return { fact, year, value, provenance: dossier.provenance.get(year === null ? fact : `${fact} ${year}`) ?? null }
}
