import type { Fen } from '#values/money.ts'
import { moneyOf } from '#values/money.ts'

/** Whole fen, told in 万元 without idle decimals. */
export function yuanText(fen: number): string {
  const { value } = moneyOf(Math.round(fen) as Fen, '万元')
  return `${value.replace(/\.?0+$/, '')} 万元`
}
