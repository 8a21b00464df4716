import type { FactText } from '../factText.ts'
import type { FactsFile } from '../facts/readFacts.ts'

type Figure =
  | Exclude<NonNullable<FactsFile['facts']>[string], Record<string, unknown>>
  | { value: string; unit: string }

type Kept = { value: string | null; word: string | null; unit: string }

/** A row of the book as a facts file writes it, so that both are read by the same rules. */
export function figureOfRow({ value, word, unit }: Kept, { kind }: FactText): Figure {
  if (value === null) return word ?? ''
  if (kind === 'money') return { value: plain(value), unit }
  if (kind === 'share') return `${plain(value)}%`
  if (kind === 'flag') return Number(value) === 1
  return Number(value)
}

/** `numeric` text without trailing zeros. */
export function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value
}
