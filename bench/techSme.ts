import { deepStrictEqual } from 'node:assert'
import { join } from 'node:path'
import type { Input } from '../src/domain/eligibility/language/input.ts'
import { readScheme, type Program } from '../src/domain/eligibility/readScheme.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { readTexts } from '../src/texts/texts.ts'

/** What tech-sme reads, in the order of its inputs; the peers know their columns by these names. */
export const columns = [
  'techStaff',
  'staff',
  'judgedStaff',
  'spend',
  'sales',
  'costs',
  'judgedSpend',
  'class1',
  'class2',
  'judgedResults',
  'resident',
  'assets',
  'prohibited',
  'incident',
  'abnormal',
  'dishonest',
  'certificate',
  'awards',
  'bodies',
  'standards',
] as const
export type Name = (typeof columns)[number]
export type Cells = Record<Name, number>

/** The scheme that is measured. The peers are written by hand for its text of 2017; another text needs other peers. */
export function techSme(): Program {
  const { schemes } = readTexts(join(packageRoot(), 'policy'))
  const text = schemes.texts.find(({ id, inForce }) => id === 'tech-sme' && inForce === '2017-05-03')
  if (!text) throw new Error('policy/ 里没有 2017-05-03 的 tech-sme')
  const program = readScheme(text, schemes.facts)
  deepStrictEqual(
    program.inputs.map(({ input }) => whatOf(input)),
    read,
  )
  return program
}

function whatOf(input: Input): string {
  if ('fact' in input) return input.fact
  if ('collection' in input) return input.collection
  return input.kind
}

const staff = ['tech-staff-sme', 'staff', 'judgement']
const spend = ['rd-spend-deduction', 'sales-revenue', 'cost-spend', 'judgement']
const rights = ['rights', 'rights', 'judgement']
const conditions = ['resident-enterprise', 'total-assets', 'prohibited-products']
const conduct = ['incident-two-years', 'abnormal-list', 'dishonest-list']
const read = [...staff, ...spend, ...rights, ...conditions, ...conduct, 'holds', 'awards', 'rd-bodies', 'standards']
