// What must come true, as linear inequalities over whole amounts of the levers, joined by `and`, `or` and scores.
import type { Rational } from '../kernel/rational.ts'
import { isStill, type Linear } from './linear.ts'

/** The amounts of some levers, each times a whole number, come to at least so much. */
export type Row = { levers: readonly number[]; by: readonly number[]; least: number }

/** Points that an item brings at least, when a formula holds; from few to many. */
export type Level = { points: number; when: Formula }
export type ScoreItem = {
  levels: readonly Level[]
  group: number
  /** The most that the items after it can bring within the group, and all groups after. */
  afterInGroup: number
  afterGroup: number
}

export type Formula =
  | boolean
  | { op: 'row'; row: Row }
  | { op: 'and' | 'or'; of: readonly Formula[] }
  | { op: 'score'; target: number; caps: readonly number[]; items: readonly ScoreItem[] }

/** Both `and` and `or` keep of rows that differ only in how much they ask the one that decides. */
export function and(parts: readonly Formula[]): Formula {
  return join('and', parts)
}

export function or(parts: readonly Formula[]): Formula {
  return join('or', parts)
}

function join(op: 'and' | 'or', parts: readonly Formula[]): Formula {
  const [deciding, idle] = op === 'and' ? [false, true] : [true, false]
  const flat = parts.flatMap((it) => (typeof it === 'object' && it.op === op ? it.of : [it]))
  if (flat.includes(deciding)) return deciding
  const [rows, others]: [Map<string, Row>, Formula[]] = [new Map(), []]
  for (const part of flat) {
    if (part === idle) continue
    if (typeof part !== 'object' || part.op !== 'row') others.push(part)
    else {
      const { levers, by, least } = part.row
      const key = `${levers.join()}|${by.join()}`
      const known = rows.get(key)
      if (!known || (op === 'and' ? least > known.least : least < known.least)) rows.set(key, part.row)
    }
  }
  const of: Formula[] = [...[...rows.values()].map((row) => ({ op: 'row', row }) as const), ...others]
  return of.length === 0 ? idle : of.length === 1 ? (of[0] as Formula) : { op, of }
}

/** The groups of a score with their caps, as one formula. */
export function score(
  target: number,
  groups: readonly { cap: number; items: readonly (readonly Level[])[] }[],
): Formula {
  if (target <= 0) return true
  const most = groups.map(({ cap, items }) => Math.min(cap, sum(items.map((it) => it.at(-1)?.points ?? 0))))
  const items = groups.flatMap(({ items: own }, group) =>
    own.map((levels, at) => ({
      levels,
      group,
      afterInGroup: sum(own.slice(at + 1).map((it) => it.at(-1)?.points ?? 0)),
      afterGroup: sum(most.slice(group + 1)),
    })),
  )
  if (sum(most) < target) return false
  return { op: 'score', target, caps: groups.map(({ cap }) => cap), items }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, it) => total + it, 0)
}

/** `linear` is at least zero, or above it, for whole amounts: scaled to whole numbers, divided and rounded up. */
export function atLeastZero(linear: Linear, { strictly }: { strictly: boolean }): Formula {
  if (isStill(linear)) return strictly ? linear.base[0] > 0n : linear.base[0] >= 0n
  const scale = [linear.base, ...linear.by].reduce((so, [, under]) => (so / divisor(so, under)) * under, 1n)
  const scaled = ([over, under]: Rational) => (over * scale) / under
  const by = linear.by.map(scaled)
  const common = by.reduce((so, it) => divisor(so, it), 0n)
  const asked = (strictly ? 1n : 0n) - scaled(linear.base)
  // Amounts are never below zero: what only rises from enough holds, what only falls from too little cannot.
  if (asked <= 0n && by.every((it) => it >= 0n)) return true
  if (asked > 0n && by.every((it) => it <= 0n)) return false
  const levers = by.flatMap((it, at) => (it === 0n ? [] : [at]))
  return {
    op: 'row',
    row: {
      levers,
      by: levers.map((at) => Number((by[at] as bigint) / common)),
      least: Number(roundedUp(asked, common)),
    },
  }
}

/** The greatest common divisor; that of 0 and a number is the number. */
function divisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (small !== 0n) [large, small] = [small, large % small]
  return large
}

function roundedUp(over: bigint, under: bigint): bigint {
  const quotient = over / under
  return over > 0n && quotient * under !== over ? quotient + 1n : quotient
}
