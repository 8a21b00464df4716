import type { Derived } from './dossier.ts'

const whole = [
  'rd-line-staff',
  'rd-line-direct',
  'rd-line-depreciation',
  'rd-line-amortisation',
  'rd-line-design',
  'rd-line-trials',
] as const
const entrusted = ['rd-line-entrusted-domestic', 'rd-line-entrusted-abroad'] as const
const lines = [...whole, ...entrusted, 'rd-line-other'] as const

/**
 * The R&D spending of a year and its domestic part from the eight lines of the official form (195号 三(六)2–3), in fen; all of
 * them must be known, and the total must not be stated. Entrusted research counts four fifths, to the nearest fen, on both
 * sides of the domestic share (CONV); other costs count up to a fifth of the total, themselves included, hence a quarter of
 * the rest.
 */
export function rdSpend(read: (fact: string) => number | undefined): Derived[] {
  if (read('rd-spend-195') !== undefined || lines.some((it) => read(it) === undefined)) return []
  const given = (line: string) => read(line) ?? 0
  const [domestic, abroad] = entrusted.map((line) => fourFifths(given(line))) as [number, number]
  const rest = whole.reduce((sum, line) => sum + given(line), domestic + abroad)
  const total = rest + Math.min(given('rd-line-other'), Math.floor(rest / 4))
  const how = '由研发费用八项归集：委托外部按 80% 计，其他费用不超过总额的 20%'
  return [
    { fact: 'rd-spend-195', value: total, from: lines, how },
    { fact: 'rd-spend-195-domestic', value: total - abroad, from: lines, how },
  ]
}

function fourFifths(fen: number): number {
  return Math.round((fen * 4) / 5)
}
