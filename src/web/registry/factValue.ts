import { NO_UNIT } from '#domain/eligibility/books/units.ts'
import type { FactText } from '#domain/eligibility/factText.ts'

type Held = { value: string | null; word: string | null; unit: string }

/** What is known, as people read it: 是 or 否, the words of a choice, or a figure with its unit. */
export function factValue({ value, word, unit }: Held, text: Pick<FactText, 'kind' | 'choices'> | undefined): string {
  if (value === null) return text?.choices?.[word ?? ''] ?? word ?? ''
  if (text?.kind === 'flag') return Number(value) === 0 ? '否' : '是'
  return unit === NO_UNIT ? numberText(value) : `${numberText(value)} ${unit}`
}

const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })

/** `numeric` text of the database, with groups of three digits and without trailing zeros. */
function numberText(value: string): string {
  return format.format(value as `${number}`)
}
