import { FACTS_MISSING, PEOPLE_DECIDE } from '../kernel/openness.ts'
import { NO_GRADE } from '../kernel/points.ts'
import type { Points } from '../language/tree.ts'
import { constant, does, shuffled, type Lanes, type Writer } from './writer.ts'

/** In each lane two numbers of 32 bits: points from and to; the grade, and above it why the points are open. */
export type PointLanes = { range: Lanes; tag: Lanes }

/** The upper number of a lane, of which the lower is nothing, and the other way round. */
export const upper = (it: number) => BigInt.asUintN(32, BigInt(it)) << 32n
export const lower = (it: number) => BigInt.asUintN(32, BigInt(it))

export const FACTS = upper(FACTS_MISSING)
export const PEOPLE = upper(PEOPLE_DECIDE)
export const WHY = upper(-1)
export const GRADE = lower(-1)
export const UNGRADED = lower(NO_GRADE)

export function rangeOf([from, to]: Points): bigint {
  return upper(to) | lower(from)
}

/** The same range for everybody. */
export function fixed(writer: Writer, points: Points, why: bigint): PointLanes {
  return { range: constant(writer, rangeOf(points)), tag: constant(writer, why | UNGRADED) }
}

export function swapped(writer: Writer, it: Lanes): Lanes {
  return shuffled(writer, it, [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11])
}

/** The lower number of each lane twice, and the upper. */
export function lowerTwice(writer: Writer, it: Lanes): Lanes {
  return shuffled(writer, it, [0, 1, 2, 3, 0, 1, 2, 3, 8, 9, 10, 11, 8, 9, 10, 11])
}
export function upperTwice(writer: Writer, it: Lanes): Lanes {
  return shuffled(writer, it, [4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15, 12, 13, 14, 15])
}

/** Adds parts up to a cap; a range is open for the reasons its parts are. */
export function addUp(writer: Writer, parts: readonly PointLanes[], max: number): PointLanes {
  const sum = parts.map((it) => it.range).reduce((a, b) => does(writer, 'i32 add', a, b), constant(writer, 0n))
  const range = does(writer, 'i32 lesser', sum, constant(writer, rangeOf([max, max])))
  const whys = parts.map((it) => it.tag).reduce((a, b) => does(writer, 'or', a, b), constant(writer, 0n))
  return { range, tag: ungraded(writer, closedWhereEqual(writer, range, whys)) }
}

/** No reason is left where both ends are the same. */
export function closedWhereEqual(writer: Writer, range: Lanes, tag: Lanes): Lanes {
  const equal = does(writer, 'i32 equal', range, swapped(writer, range))
  return does(writer, 'and not', tag, does(writer, 'and', equal, constant(writer, WHY)))
}

function ungraded(writer: Writer, tag: Lanes): Lanes {
  return does(writer, 'or', does(writer, 'and', tag, constant(writer, WHY)), constant(writer, UNGRADED))
}
