// Money is an integer number of 分; in files and messages it is a decimal text with its unit, so that nothing is rounded.
import { z } from 'zod'

/** How many 分 one of each unit is. */
export const fenPer = { 元: 100, 千元: 100_000, 万元: 1_000_000, 百万元: 100_000_000, 亿元: 10_000_000_000 } as const

export const MoneyUnit = z.enum(['元', '千元', '万元', '百万元', '亿元'])
export type MoneyUnit = z.infer<typeof MoneyUnit>

export const Fen = z.int().brand<'Fen'>()

/** An amount as an integer number of 分. */
export type Fen = z.infer<typeof Fen>

export const Money = z.object({
  value: z.string().regex(/^-?\d+(\.\d+)?$/, '金额应写作 4700.50 的样子'),
  unit: MoneyUnit,
})

/** An amount as it travels: `{ value: "4700.50", unit: "万元" }`. */
export type Money = z.infer<typeof Money>

/** An amount as 分, what is smaller than a 分 rounded; undefined where it is too large to be kept exactly. */
export function fenOf({ value, unit }: Money): Fen | undefined {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const scale = 10n ** BigInt(fraction.length)
  const size = (2n * BigInt(whole + fraction) * BigInt(fenPer[unit]) + scale) / (2n * scale)
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) return undefined
  return (value.startsWith('-') && size > 0n ? -Number(size) : Number(size)) as Fen
}

/** 分 as an amount in a unit, exact, with at least two decimals. */
export function moneyOf(fen: Fen, unit: MoneyUnit): Money {
  const decimals = String(fenPer[unit]).length - 1
  const digits = String(Math.abs(fen)).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/(?<=^\d\d\d*?)0+$/, '')
  return { value: `${fen < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${fraction}`, unit }
}
