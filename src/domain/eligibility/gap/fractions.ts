import type { Comparator } from '../language/tree.ts'
import { and, atLeastZero, type Formula } from './formula.ts'
import { addLinear, multiplyLinear, staysPositive, subtractLinear, type Fraction, type Linear } from './linear.ts'

/** Adds, multiplies, divides; null where both sides of a product move, or what is divided by may be nothing. */
export function combine(
  highest: readonly number[],
  op: 'add' | 'subtract' | 'multiply' | 'divide',
  [left, right]: readonly [Fraction, Fraction],
): Fraction | null {
  if (op === 'multiply') return fraction(multiplyLinear(left.over, right.over), multiplyLinear(left.under, right.under))
  if (op === 'divide') {
    const under = multiplyLinear(left.under, right.over)
    if (!under || !staysPositive(under, highest)) return null
    return fraction(multiplyLinear(left.over, right.under), under)
  }
  const [a, b] = [multiplyLinear(left.over, right.under), multiplyLinear(right.over, left.under)]
  if (!a || !b) return null
  return fraction(op === 'add' ? addLinear(a, b) : subtractLinear(a, b), multiplyLinear(left.under, right.under))
}

function fraction(over: Linear | null, under: Linear | null): Fraction | null {
  return over && under && { over, under }
}

/** One number against another, cross-multiplied; null where both sides of a product move. */
export function comparison(
  highest: readonly number[],
  comparator: Comparator,
  [left, right]: readonly [Fraction, Fraction],
): Formula | null {
  if (![left, right].every(({ under }) => staysPositive(under, highest))) return null
  const [a, b] = [multiplyLinear(left.over, right.under), multiplyLinear(right.over, left.under)]
  if (!a || !b) return null
  const rising = (strictly: boolean) => atLeastZero(subtractLinear(a, b), { strictly })
  const falling = (strictly: boolean) => atLeastZero(subtractLinear(b, a), { strictly })
  if (comparator === '=') return and([rising(false), falling(false)])
  return comparator.startsWith('>') ? rising(comparator === '>') : falling(comparator === '<')
}
