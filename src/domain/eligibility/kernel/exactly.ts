// Where floating point could err about a threshold the same tree is computed once more, in fractions.
import type { Quantity } from '../language/tree.ts'
import {
  add,
  compareRationals,
  divide,
  multiply,
  power,
  rationalOf,
  subtract,
  zero,
  type Rational,
} from './rational.ts'

/** The inputs of one enterprise. */
export type InputAt = (input: number) => number

/** Compares two quantities exactly; NaN where one of them is unknown or has no value. */
export function compareExactly(left: Quantity, right: Quantity, at: InputAt): number {
  if (left.op === 'compound growth') return compareGrowth(left, right, at)
  const [a, b] = [exactly(left, at), exactly(right, at)]
  return a && b ? compareRationals(a, b) : Number.NaN
}

/** (later / earlier) against (1 + rate) to the power of the years: no root is drawn. */
function compareGrowth(growth: Extract<Quantity, { op: 'compound growth' }>, right: Quantity, at: InputAt): number {
  const [earlier, later] = growth.of.map((it) => exactly(it, at))
  const rate = exactly(right, at)
  const ratio = earlier && later ? divide(later, earlier) : null
  if (!ratio || !rate) return Number.NaN
  return compareRationals(ratio, power(add([1n, 1n], rate), growth.years))
}

export function exactly(quantity: Quantity, at: InputAt): Rational | null {
  switch (quantity.op) {
    case 'constant':
      return rationalOf(quantity.value)
    case 'input': {
      const value = at(quantity.input)
      return Number.isFinite(value) ? rationalOf(value) : null
    }
    case 'sum of years':
    case 'mean of years':
      return overYears(quantity, at)
    case 'growth over three years':
      return growthOverThreeYears(quantity, at)
    case 'table':
      return fromTable(quantity, at)
    case 'compound growth':
      return null
    default:
      return combine(quantity, at)
  }
}

function combine({ op, of }: Extract<Quantity, { of: readonly [Quantity, Quantity] }>, at: InputAt): Rational | null {
  const [left, right] = [exactly(of[0], at), exactly(of[1], at)]
  if (!left || !right) return null
  if (op === 'add') return add(left, right)
  if (op === 'subtract') return subtract(left, right)
  if (op === 'multiply') return multiply(left, right)
  if (op === 'divide') return divide(left, right)
  return compareRationals(left, right) >= 0 === (op === 'greater') ? left : right
}

function overYears(
  quantity: Extract<Quantity, { op: 'sum of years' | 'mean of years' }>,
  at: InputAt,
): Rational | null {
  const { of, firstYear, op } = quantity
  const counted = of.slice(of.length - yearsCounted(of.length, firstYear === null ? Number.NaN : at(firstYear)))
  let sum = zero
  for (const year of counted) {
    const value = exactly(year, at)
    if (!value) return null
    sum = add(sum, value)
  }
  return op === 'sum of years' ? sum : divide(sum, [BigInt(counted.length), 1n])
}

/** Of so many years those in which the enterprise was at work; all of them where that is not known. */
export function yearsCounted(years: number, yearsAtWork: number): number {
  return Number.isNaN(yearsAtWork) ? years : Math.max(0, Math.min(years, yearsAtWork + 1))
}

/** 195号 三(七)4, with its rules for a year without a value and the convention for less than three years. */
function growthOverThreeYears(
  { of, firstYear }: Extract<Quantity, { op: 'growth over three years' }>,
  at: InputAt,
): Rational | null {
  const counted = yearsCounted(3, firstYear === null ? Number.NaN : at(firstYear))
  if (counted < 2) return zero
  const [first, second, third] = of.map((it) => exactly(it, at))
  if (!second || !third) return null
  if (second[0] === 0n) return zero
  const last = divide(third, second) as Rational
  if (counted === 2) return subtract(last, [1n, 1n])
  if (!first) return null
  const earlier = divide(second, first)
  return subtract(earlier ? (divide(add(earlier, last), [2n, 1n]) as Rational) : last, [1n, 1n])
}

function fromTable({ of, rows }: Extract<Quantity, { op: 'table' }>, at: InputAt): Rational | null {
  const value = exactly(of, at)
  if (!value) return null
  const row = rows.find(({ upTo }) => upTo === Infinity || compareRationals(value, rationalOf(upTo)) <= 0)
  return row ? rationalOf(row.is) : null
}
