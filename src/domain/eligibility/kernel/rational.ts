/** A fraction without rounding; the denominator is above zero. */
export type Rational = readonly [bigint, bigint]

export const zero: Rational = [0n, 1n]

/** Twice the least number that every count of months up to twelve divides: averages of half heads are fractions of it. */
const MONTHS = 55_440

/**
 * A number as it was meant: an average over months as the fraction it was computed from, anything else as the shortest decimal
 * that reads back as the same number. A decimal of up to ten digits is the same number either way.
 */
export function rationalOf(value: number): Rational {
  if (Number.isSafeInteger(value)) return [BigInt(value), 1n]
  const inMonths = Math.round(value * MONTHS)
  if (Number.isSafeInteger(inMonths) && inMonths / MONTHS === value) return [BigInt(inMonths), BigInt(MONTHS)]
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  return shift < 0 ? [digits, 10n ** BigInt(-shift)] : [digits * 10n ** BigInt(shift), 1n]
}

export function add([a, b]: Rational, [c, d]: Rational): Rational {
  return [a * d + c * b, b * d]
}

export function subtract([a, b]: Rational, [c, d]: Rational): Rational {
  return [a * d - c * b, b * d]
}

export function multiply([a, b]: Rational, [c, d]: Rational): Rational {
  return [a * c, b * d]
}

/** Nothing where the divisor is zero. */
export function divide([a, b]: Rational, [c, d]: Rational): Rational | null {
  if (c === 0n) return null
  return c < 0n ? [-a * d, -b * c] : [a * d, b * c]
}

/** Below zero, zero or above it, as the first is smaller, the same or larger. */
export function compareRationals([a, b]: Rational, [c, d]: Rational): number {
  const difference = a * d - c * b
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function power([a, b]: Rational, exponent: number): Rational {
  return [a ** BigInt(exponent), b ** BigInt(exponent)]
}
