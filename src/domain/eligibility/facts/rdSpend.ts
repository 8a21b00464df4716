import type { ResearchCounting } from '../factText.ts'
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
/** The eight lines of the official form, entrusted research in two. */
export const researchLines = [...whole, ...entrusted, 'rd-line-other'] as const

/**
 * The R&D spending of a year and its domestic part from the eight lines of the official form, in fen, as the policy counts them
 * (195号 三(六)2–3); all lines must be known, and the total must not be stated. Entrusted research counts in part, to the nearest
 * fen, on both sides of the domestic share (CONV); other costs count up to a part of the total, themselves included.
 */
export function rdSpend(read: (fact: string) => number | undefined, counting: ResearchCounting | undefined): Derived[] {
  if (!counting || read('rd-spend-195') !== undefined || researchLines.some((it) => read(it) === undefined)) return []
  const { entrustedPercent, otherPercent, source } = counting
  const given = (line: string) => read(line) ?? 0
  const [domestic, abroad] = entrusted.map((line) => Math.round((given(line) * entrustedPercent) / 100)) as [
    number,
    number,
  ]
  const rest = whole.reduce((sum, line) => sum + given(line), domestic + abroad)
  const most = Math.floor((rest * otherPercent) / (100 - otherPercent))
  const total = rest + Math.min(given('rd-line-other'), most)
  const how = `由研发费用八项归集（${source}）：委托外部按 ${entrustedPercent}% 计，其他费用不超过总额的 ${otherPercent}%`
  return [
    { fact: 'rd-spend-195', value: total, from: researchLines, how },
    { fact: 'rd-spend-195-domestic', value: total - abroad, from: researchLines, how },
  ]
}
