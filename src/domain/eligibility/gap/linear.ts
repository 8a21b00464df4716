// A number that moves with the levers: what it is now, and what one unit of each adds. A ratio moves above and below the line.
import { add, multiply, subtract, zero, type Rational } from '../kernel/rational.ts'

export type Linear = { base: Rational; by: readonly Rational[] }
export type Fraction = { over: Linear; under: Linear }

export function still(base: Rational, levers: number): Linear {
  return { base, by: Array.from({ length: levers }, () => zero) }
}

export function whole(over: Linear): Fraction {
  return { over, under: still([1n, 1n], over.by.length) }
}

export function isStill({ by }: Linear): boolean {
  return by.every(([over]) => over === 0n)
}

export function addLinear(left: Linear, right: Linear): Linear {
  return { base: add(left.base, right.base), by: left.by.map((it, at) => add(it, right.by[at] as Rational)) }
}

export function subtractLinear(left: Linear, right: Linear): Linear {
  return { base: subtract(left.base, right.base), by: left.by.map((it, at) => subtract(it, right.by[at] as Rational)) }
}

/** Nothing where both sides move: that would not be linear. */
export function multiplyLinear(left: Linear, right: Linear): Linear | null {
  const [factor, moving] = isStill(left) ? [left, right] : [right, left]
  if (!isStill(factor)) return null
  return { base: multiply(moving.base, factor.base), by: moving.by.map((it) => multiply(it, factor.base)) }
}

/** Whether it is above zero whatever the levers do, up to so many units of each. */
export function staysPositive({ base, by }: Linear, highest: readonly number[]): boolean {
  const lowest = by.reduce(
    (sum, it, at) => (it[0] < 0n ? add(sum, multiply(it, [BigInt(highest[at] ?? 0), 1n])) : sum),
    base,
  )
  return lowest[0] > 0n
}
