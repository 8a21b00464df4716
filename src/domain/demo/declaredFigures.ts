// What the criteria read, as an enterprise would declare it for its own application. It rests on the yearly figures.
import type { Random } from './random.ts'
import type { Figure } from './yearlyFigures.ts'

/** The figures of four years beside revenue and staff, and what is said of the enterprise as it is. */
export function declaredFigures(yearly: readonly Figure[], random: Random): Figure[] {
  const years = yearly.filter((it) => it.fact === 'revenue' && it.period >= '2022' && it.period <= '2025')
  const [first] = years
  if (!first) return []
  const habits = drawn(random)
  return [...years.flatMap((it) => declaredOf(it, yearly, habits)), ...conduct(years, random)]
}

/** Shares of revenue or staff by which one enterprise differs from another. */
function drawn(random: Random) {
  const share = (from: number, to: number) => (from + random.below(to - from + 1)) / 100
  return {
    research: share(1, 10),
    highTech: share(40, 95),
    techStaff: share(4, 35),
    assets: share(60, 220),
    debts: share(20, 85),
    costs: share(70, 96),
  }
}

type Habits = ReturnType<typeof drawn>

function declaredOf({ period, value, knownOn }: Figure, yearly: readonly Figure[], habits: Habits): Figure[] {
  const revenue = Number(value)
  const staff = Number(yearly.find((it) => it.fact === 'staff' && it.period === period)?.value ?? 0)
  const assets = revenue * habits.assets
  const research = revenue * habits.research
  const money = {
    'sales-revenue': revenue,
    'operating-revenue': revenue,
    'main-revenue': revenue * 0.96,
    'total-income': revenue * 1.03,
    'high-tech-revenue': revenue * habits.highTech,
    'cost-spend': revenue * habits.costs,
    'net-profit': revenue * (1 - habits.costs) * 0.8,
    'total-assets': assets,
    'total-liabilities': assets * habits.debts,
    'rd-spend-195': research,
    'rd-spend-195-domestic': research,
    'rd-spend-deduction': research * 0.93,
    'rd-spend-audited': research * 0.97,
    'rd-spend-city': research,
  }
  const heads = {
    employees: staff,
    'tech-staff-195': Math.round(staff * habits.techStaff),
    'tech-staff-sme': Math.round(staff * habits.techStaff),
    'tech-staff-city': Math.round(staff * habits.techStaff),
    'rd-staff': Math.round(staff * habits.techStaff * 0.8),
    'rd-staff-city': Math.round(staff * habits.techStaff * 0.8),
  }
  const declared = { period, source: '企业申报', truthClass: 'claimed', knownOn } as const
  return [
    ...Object.entries(money).map(([fact, it]) => ({ ...declared, fact, value: it.toFixed(2), unit: '万元' as const })),
    ...Object.entries(heads).map(([fact, it]) => ({ ...declared, fact, value: String(it), unit: '人' as const })),
  ]
}

/** Whether it is a resident, and nothing stands against it; the chance is that something does. */
const conducts: readonly (readonly [fact: string, usual: 0 | 1, chance: number])[] = [
  ['resident-enterprise', 1, 0],
  ['independent-legal-person', 1, 0],
  ['registered-in-city', 1, 0],
  ['sole-or-partnership', 0, 0.01],
  ['prohibited-products', 0, 0.01],
  ['incident-two-years', 0, 0.02],
  ['incident-three-years', 0, 0.02],
  ['abnormal-list', 0, 0.04],
  ['dishonest-list', 0, 0.01],
]

/** Declared again with the figures of every year, for last year's word does not count this year. */
function conduct(years: readonly Figure[], random: Random): Figure[] {
  const flags = conducts.map(([fact, usual, chance]) => ({
    fact,
    value: String(random.chance(chance) ? 1 - usual : usual),
  }))
  const domain = random.chance(0.7) ? [{ fact: 'high-tech-domain', value: null, word: random.one(domains) }] : []
  return years.flatMap(({ knownOn }) =>
    [...flags, ...domain].map((it) => ({
      ...it,
      period: 'now',
      unit: '—',
      source: '企业申报',
      truthClass: 'claimed',
      knownOn,
    })),
  )
}

/** Codes of policy/high-tech-domains.yaml, by choice of the enterprise. */
const domains = ['1.1', '2.1', '4.1', '5.1', '6.1', '7.1', '8.1']
