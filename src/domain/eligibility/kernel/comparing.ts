import { MET, UNKNOWN, UNMET } from '../answer.ts'
import type { Comparator, Quantity } from '../language/tree.ts'
import { compareExactly } from './exactly.ts'
import type { Frame } from './frame.ts'

/**
 * How far two computed numbers must lie apart before floating point is believed: far above the error of a handful of
 * operations (each at most 2^-53 of its result), far below any difference that a figure in 分 could make on purpose.
 */
export function bandOf(left: Quantity, right: Quantity): number {
  return left.whole && right.whole ? 0 : 1e-11
}

/** How wide the band about a number is; 0 where both sides are whole and nothing was rounded. */
export function bandAbout(value: number, band: number): number {
  return band * (2 * Math.abs(value) + 1)
}

/** The same comparison in fractions, for the enterprise in this row of the block; NaN where a side is unknown. */
export function exactDifference(frame: Frame, sides: readonly [Quantity, Quantity], row: number): number {
  return compareExactly(sides[0], sides[1], (input) => frame.inputs[input]?.[row] as number)
}

/** What a comparator says of a difference (left less right): below zero, zero, above it, unknown. */
export function answersBy(comparator: Comparator): Uint8Array {
  const held = { '>=': [0, 1, 1], '>': [0, 0, 1], '<=': [1, 1, 0], '<': [1, 0, 0], '=': [0, 1, 0] }[comparator]
  return Uint8Array.from([...held.map((it) => (it === 1 ? MET : UNMET)), UNKNOWN])
}

/** Where in `answersBy` a difference is found. */
export function signOf(difference: number): number {
  return difference < 0 ? 0 : difference > 0 ? 2 : difference === 0 ? 1 : 3
}
