import { fenPer } from '#values/money.ts'
import type { FactText } from '../factText.ts'
import { NO_UNIT } from './units.ts'

/** A figure in the units of the code as the book keeps it, exactly; a sentence where the book's four decimals do not hold it. */
export function rowOfFigure(figure: number, fact: FactText): { value: string; unit: string } | { problem: string } {
  if (fact.kind === 'money') return moneyRow(figure)
  const value = fact.kind === 'share' ? shifted(figure, 2) : String(figure)
  if (!/^-?\d{1,16}(\.\d{1,4})?$/.test(value)) return { problem: `${value} 超出账册能存的四位小数，请核对后再登记` }
  return { value, unit: fact.kind === 'share' ? '%' : (fact.unit ?? NO_UNIT) }
}

/** In 万元 where that is exact, because forms are filled in so. */
function moneyRow(fen: number): { value: string; unit: string } {
  return fen % (fenPer.万元 / 10_000) === 0
    ? { value: shifted(fen, -6), unit: '万元' }
    : { value: shifted(fen, -2), unit: '元' }
}

/** Shifting the point in the text, because 0.07 × 100 is not 7 in every computation. */
function shifted(figure: number, places: number): string {
  return String(Number(`${figure}e${places}`))
}
