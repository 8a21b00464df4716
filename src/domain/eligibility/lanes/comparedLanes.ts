import { bandAbout, bandOf } from '../kernel/comparing.ts'
import { rationalOf } from '../kernel/rational.ts'
import type { Comparator, Quantity } from '../language/tree.ts'
import { quantityLanes } from './quantityLanes.ts'
import { does, figure, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

/** Where a comparison holds and where it fails; both are nowhere where a side is unknown. */
export type Compared = { holds: Lanes; fails: Lanes }

/** What lies too near to its bound for floating point is doubtful. */
export function comparedLanes(
  writing: Writing,
  comparator: Comparator,
  [left, right]: readonly [Quantity, Quantity],
): Compared {
  const whole = right.op === 'constant' && left.op === 'divide' ? inParts(right.value) : null
  if (whole !== null && left.op === 'divide') return shareCompared(writing, comparator, { of: left.of, parts: whole })
  const sides = [quantityLanes(writing, left), quantityLanes(writing, right)] as const
  if (!given(left) || !given(right)) near(writing, { left, right, sides })
  return both(writing, comparator, sides)
}

/** What was never computed is never rounded. */
function given({ op }: Quantity): boolean {
  return op === 'input' || op === 'constant'
}

function both({ writer }: Writing, comparator: Comparator, [a, b]: readonly [Lanes, Lanes]): Compared {
  const [holds, fails] = instructions[comparator]
  if (fails !== null) return { holds: does(writer, holds, a, b), fails: does(writer, fails, a, b) }
  return {
    holds: does(writer, holds, a, b),
    fails: does(writer, 'or', does(writer, 'below', a, b), does(writer, 'above', a, b)),
  }
}

const instructions = {
  '>=': ['at least', 'below'],
  '>': ['above', 'at most'],
  '<=': ['at most', 'above'],
  '<': ['below', 'at least'],
  '=': ['equal', null],
} as const

function near(
  { writer, doubtful }: Writing,
  { left, right, sides: [a, b] }: { left: Quantity; right: Quantity; sides: readonly [Lanes, Lanes] },
): void {
  const band = bandOf(left, right)
  if (band === 0) return
  const wide =
    right.op === 'constant'
      ? figure(writer, bandAbout(right.value, band))
      : does(
          writer,
          'multiply',
          does(writer, 'add', does(writer, 'multiply', does(writer, 'size', b), figure(writer, 2)), figure(writer, 1)),
          figure(writer, band),
        )
  doubtful.push(does(writer, 'at most', does(writer, 'size', does(writer, 'subtract', a, b)), wide))
}

const PARTS = 10_000

/** A bound in whole ten-thousandths; null where it is none. */
function inParts(bound: number): number | null {
  const [over, under] = rationalOf(bound)
  const parts = over * BigInt(PARTS)
  return parts % under === 0n && parts / under > 0n ? Number(parts / under) : null
}

/** A share against a bound, multiplied out: exact where both are whole and the products too; elsewhere it is doubtful. */
function shareCompared(
  writing: Writing,
  comparator: Comparator,
  { of, parts }: { of: readonly [Quantity, Quantity]; parts: number },
): Compared {
  const { writer, doubtful } = writing
  const [over, divisor] = of.map((it) => quantityLanes(writing, it)) as [Lanes, Lanes]
  // Every bit set is NaN: by nothing is not divided.
  const under = does(writer, 'or', divisor, does(writer, 'equal', divisor, figure(writer, 0)))
  const products = [
    does(writer, 'multiply', over, figure(writer, PARTS)),
    does(writer, 'multiply', under, figure(writer, parts)),
  ] as const
  const most = figure(writer, Number.MAX_SAFE_INTEGER / Math.max(PARTS, parts))
  const larger = does(writer, 'greater', does(writer, 'size', over), under)
  doubtful.push(does(writer, 'above', larger, most), does(writer, 'below', under, figure(writer, 0)))
  for (const [at, it] of [over, divisor].entries())
    if (!of[at]?.whole) doubtful.push(does(writer, 'above', it, does(writer, 'floor', it)))
  return both(writing, comparator, products)
}
