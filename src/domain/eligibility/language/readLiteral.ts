import { fenOf, MoneyUnit } from '#values/money.ts'
import { SchemeProblem, type Place } from './place.ts'
import type { Quantity } from './tree.ts'

/** A constant of a scheme file: `60%`, `-5%`, `5000万元`, or a bare number of people, pieces, days, points. */
export function readLiteral(raw: string | number, place: Place): Quantity {
  if (typeof raw === 'number') return constant(raw, 'number')
  const [, sign = '', number, unit] = /^(-?)(\d+(?:\.\d+)?)(%|[元千百万亿]+)$/.exec(raw.replace(/\s/g, '')) ?? []
  const money = MoneyUnit.safeParse(unit)
  if (number !== undefined && money.success) {
    const fen = fenOf({ value: `${sign}${number}`, unit: money.data })
    if (fen !== undefined) return constant(fen, 'money')
  }
  if (number !== undefined && unit === '%') return constant(Number(`${sign}${number}e-2`), 'share')
  throw new SchemeProblem(place, `「${raw}」读不出数，请写成 60%、5000万元 或数字`)
}

function constant(value: number, dimension: Quantity['dimension']): Quantity {
  return { op: 'constant', value, dimension, whole: Number.isInteger(value) }
}
