// What follows from other facts and was not stated itself. It is marked as derived, and never stands over a stated figure.
import type { Day } from '#values/day.ts'
import type { FactsText } from '../factText.ts'
import type { SizeText } from '../sizeText.ts'
import { figureKey, type Derived, type Dossier } from './dossier.ts'
import { enterpriseSize } from './enterpriseSize.ts'
import { heads } from './heads.ts'
import { closedYear } from './inputsOf.ts'
import { rdSpend } from './rdSpend.ts'

/** The dossier with what follows from it for every year it speaks of: R&D spending, net assets, average heads, size. */
export function withDerived(
  dossier: Dossier,
  { sizes, researchCounting }: Pick<FactsText, 'sizes' | 'researchCounting'>,
  on: Day,
): Dossier {
  const [figures, provenance] = [new Map(dossier.figures), new Map(dossier.provenance)]
  for (const year of yearsOf(dossier)) {
    const read = (fact: string) => dossier.figures.get(figureKey(fact, year))
    for (const { fact, value, from, how } of [
      ...rdSpend(read, researchCounting),
      ...netAssets(read),
      ...heads(dossier, year),
    ]) {
      const key = figureKey(fact, year)
      if (figures.has(key)) continue
      figures.set(key, value)
      provenance.set(key, { source: how, derivedFrom: from.map((it) => figureKey(it, year)) })
    }
  }
  return withSize({ ...dossier, figures, provenance }, sizes, on)
}

function yearsOf({ figures, collections }: Dossier): Set<number> {
  const years = [...figures.keys()].map((key) => Number(key.split(' ')[1])).filter((it) => !Number.isNaN(it))
  return new Set([...years, ...(collections.get('staff-months') ?? []).map(({ year }) => Number(year))])
}

function netAssets(read: (fact: string) => number | undefined): Derived[] {
  const [assets, debts] = [read('total-assets'), read('total-liabilities')]
  if (assets === undefined || debts === undefined) return []
  const from = ['total-assets', 'total-liabilities']
  return [{ fact: 'net-assets', value: assets - debts, from, how: '由资产总额减负债总额算出' }]
}

const sizedBy = { employees: 'employees', revenue: 'operating-revenue', assets: 'total-assets' }

/** The size by the figures of the last closed year. */
function withSize(dossier: Dossier, sizes: readonly SizeText[], on: Day): Dossier {
  const [industry, year] = [dossier.words.get('industry'), closedYear(on)]
  if (dossier.words.has('enterprise-size') || industry === undefined) return dossier
  const known = Object.entries(sizedBy).flatMap(([name, fact]) => {
    const [key, value] = [figureKey(fact, year), dossier.figures.get(figureKey(fact, year))]
    return value === undefined ? [] : [{ name, key, value }]
  })
  const size = enterpriseSize(sizes, industry, Object.fromEntries(known.map(({ name, value }) => [name, value])))
  if (size === undefined) return dossier
  const source = `由行业和 ${year} 年从业人员、营业收入、资产总额按划分办法算出`
  const derivedFrom = ['industry', ...known.map(({ key }) => key)]
  return {
    ...dossier,
    words: new Map([...dossier.words, ['enterprise-size', size]]),
    provenance: new Map([...dossier.provenance, ['enterprise-size', { source, derivedFrom }]]),
  }
}
