import type { Comparator, Quantity } from '../language/tree.ts'
import { compareExactly, type InputAt } from './exactly.ts'

/**
 * How far two computed numbers must lie apart before floating point is believed: far above the error of a handful of
 * operations (each at most 2^-53 of its result), far below any difference that a figure in 分 could make on purpose.
 */
export function bandOf(left: Quantity, right: Quantity): number {
  return left.whole && right.whole ? 0 : 1e-11
}

/** Whether `difference` (left less right) may be an error of rounding; `band` 0 means that it cannot. */
export function tooClose(left: number, right: number, band: number): boolean {
  return band > 0 && Math.abs(left - right) <= band * (Math.abs(left) + Math.abs(right) + 1)
}

/** Below zero, zero, above zero, or NaN where one of them is unknown. */
export function compareCells(
  sides: readonly [Quantity, Quantity],
  [left, right, band]: [number, number, number],
  at: InputAt,
): number {
  return tooClose(left, right, band) ? compareExactly(sides[0], sides[1], at) : left - right
}

export function holds(comparator: Comparator, difference: number): boolean {
  switch (comparator) {
    case '>=':
      return difference >= 0
    case '>':
      return difference > 0
    case '<=':
      return difference <= 0
    case '<':
      return difference < 0
    case '=':
      return difference === 0
  }
}
