import { yearsCounted } from '../kernel/exactly.ts'
import { rationalOf, type Rational } from '../kernel/rational.ts'
import { combine, comparison } from './fractions.ts'
import type { Comparator, Quantity } from '../language/tree.ts'
import { and, or, type Formula } from './formula.ts'
import { isStill, still, whole, type Fraction } from './linear.ts'

/** An enterprise's inputs, what one unit of each lever adds to them, and how many units there are at most. */
export type Movable = {
  cells: Float64Array
  moves: ReadonlyMap<number, readonly Rational[]>
  highest: readonly number[]
}

/** A number is one fraction where a condition holds, another elsewhere. */
export type Piece = { when: Formula; value: Fraction }

/** A number as pieces that are linear above and below the line; null where it is unknown or not of that kind. */
export function pieces(movable: Movable, quantity: Quantity): Piece[] | null {
  const levers = movable.highest.length
  switch (quantity.op) {
    case 'constant':
      return one(whole(still(rationalOf(quantity.value), levers)))
    case 'input': {
      const cell = movable.cells[quantity.input] as number
      if (!Number.isFinite(cell)) return null
      const by = movable.moves.get(quantity.input)
      return one(whole(by ? { base: rationalOf(cell), by } : still(rationalOf(cell), levers)))
    }
    case 'sum of years':
    case 'mean of years':
      return overYears(movable, quantity)
    case 'table':
      return fromTable(movable, quantity)
    case 'compound growth':
      return null
    case 'growth over three years':
      return growth(movable, quantity)
    default:
      return combined(movable, quantity)
  }
}

function one(value: Fraction): Piece[] {
  return [{ when: true, value }]
}

function combined(
  movable: Movable,
  { op, of }: Extract<Quantity, { op: 'add' | 'subtract' | 'multiply' | 'divide' | 'greater' | 'lesser' }>,
): Piece[] | null {
  const [left, right] = [pieces(movable, of[0]), pieces(movable, of[1])]
  if (!left || !right) return null
  const all = left.flatMap((a) =>
    right.flatMap((b): (Piece | null)[] => {
      const when = and([a.when, b.when])
      if (op === 'greater' || op === 'lesser') return chosen(movable, { op, a, b, when })
      const value = combine(movable.highest, op, [a.value, b.value])
      return [value && { when, value }]
    }),
  )
  return complete(all)
}

function complete(all: (Piece | null)[]): Piece[] | null {
  const usable = all.filter((it) => it !== null)
  return usable.length === all.length ? usable.filter(({ when }) => when !== false) : null
}

/** Where the left is the greater (or lesser), it; elsewhere the right. */
function chosen(
  movable: Movable,
  { op, a, b, when }: { op: 'greater' | 'lesser'; a: Piece; b: Piece; when: Formula },
): (Piece | null)[] {
  const left = comparison(movable.highest, op === 'greater' ? '>=' : '<=', [a.value, b.value])
  const right = comparison(movable.highest, op === 'greater' ? '<' : '>', [a.value, b.value])
  if (left === null || right === null) return [null]
  return [
    { when: and([when, left]), value: a.value },
    { when: and([when, right]), value: b.value },
  ]
}

function overYears(
  movable: Movable,
  { op, of, firstYear }: Extract<Quantity, { op: 'sum of years' | 'mean of years' }>,
): Piece[] | null {
  const atWork = firstYear === null ? Number.NaN : (movable.cells[firstYear] as number)
  const counted = of.slice(of.length - yearsCounted(of.length, atWork))
  if (counted.length === 0) return null
  const total = counted.reduce((left, right): Quantity => ({
    op: 'add',
    of: [left, right],
    dimension: right.dimension,
    whole: right.whole,
  }))
  if (op === 'sum of years') return pieces(movable, total)
  const years: Quantity = { op: 'constant', value: counted.length, dimension: 'number', whole: true }
  return pieces(movable, { op: 'divide', of: [total, years], dimension: total.dimension, whole: false })
}

function fromTable(movable: Movable, { of, rows }: Extract<Quantity, { op: 'table' }>): Piece[] | null {
  const at = pieces(movable, of)
  if (!at) return null
  const levers = movable.highest.length
  const fixed = (value: number) => whole(still(rationalOf(value), levers))
  return complete(
    at.flatMap(({ when, value }) =>
      rows.map(({ upTo, is }, row): Piece | null => {
        const before = rows[row - 1]
        const up = upTo === Infinity ? true : comparison(movable.highest, '<=', [value, fixed(upTo)])
        const down = before ? comparison(movable.highest, '>', [value, fixed(before.upTo)]) : true
        return up === null || down === null ? null : { when: and([when, up, down]), value: fixed(is) }
      }),
    ),
  )
}

/** 195号 三(七)4 where only the last of the three years still moves. */
function growth(
  movable: Movable,
  { of, firstYear }: Extract<Quantity, { op: 'growth over three years' }>,
): Piece[] | null {
  const counted = yearsCounted(3, firstYear === null ? Number.NaN : (movable.cells[firstYear] as number))
  const levers = movable.highest.length
  const nothing = one(whole(still([0n, 1n], levers)))
  const [first, second, third] = of
  const ratio = (over: Quantity, under: Quantity): Quantity => ({
    op: 'divide',
    of: [over, under],
    dimension: 'share',
    whole: false,
  })
  if (counted < 2) return nothing
  const before = pieces(movable, second)?.[0]?.value.over
  if (!before || !isStill(before)) return null
  if (before.base[0] === 0n) return nothing
  const earlier = counted === 2 ? null : pieces(movable, first)?.[0]?.value.over
  if (earlier === undefined) return null
  const last = ratio(third, second)
  const mean: Quantity = {
    op: 'mean of years',
    of: [ratio(second, first), last],
    firstYear: null,
    dimension: 'share',
    whole: false,
  }
  const unity: Quantity = { op: 'constant', value: 1, dimension: 'share', whole: true }
  const rates = earlier === null || earlier.base[0] === 0n ? last : mean
  return pieces(movable, { op: 'subtract', of: [rates, unity], dimension: 'share', whole: false })
}

/** Whether two quantities compare so, over all their pieces. */
export function comparisonOfPieces(
  movable: Movable,
  comparator: Comparator,
  sides: readonly [Quantity, Quantity],
): Formula | null {
  const [left, right] = [pieces(movable, sides[0]), pieces(movable, sides[1])]
  if (!left || !right) return null
  const all = left.flatMap((a) =>
    right.map((b) => {
      const here = comparison(movable.highest, comparator, [a.value, b.value])
      return here === null ? null : and([a.when, b.when, here])
    }),
  )
  const usable = all.filter((it) => it !== null)
  return usable.length === all.length ? or(usable) : null
}
