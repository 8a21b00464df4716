import type { Comparator, Pointing, Quantity } from '../language/tree.ts'
import { bitsOf, is } from './answerLanes.ts'
import { comparedLanes, type Compared } from './comparedLanes.ts'
import { FACTS, GRADE, lower, lowerTwice, PEOPLE, rangeOf, UNGRADED, WHY, type PointLanes } from './points.ts'
import { quantityLanes } from './quantityLanes.ts'
import { testLanes } from './testLanes.ts'
import { constant, does, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

type Brackets = Extract<Pointing, { op: 'brackets' }>

/** The first grade whose bound is reached; an unknown number may have any of them. */
export function gradedLanes(writing: Writing, { of, grades, doubtIf }: Brackets): PointLanes {
  const { writer } = writing
  const least = Math.min(...grades.map(({ points }) => points[0]))
  const most = Math.max(...grades.map(({ points }) => points[1]))
  let range = constant(writer, rangeOf([least, most]))
  let tag = constant(writer, UNGRADED | FACTS)
  const bounds = grades.slice(0, -1).map(({ bound, comparator }) => {
    const against: Quantity = { op: 'constant', value: bound, dimension: of.dimension, whole: Number.isInteger(bound) }
    return comparedLanes(writing, comparator as Comparator, [of, against])
  })
  const reached = [...bounds.map(({ holds }) => holds), knownOf(writing, of, bounds[0])]
  for (let at = grades.length - 1; at >= 0; at--) {
    const { points } = grades[at] as (typeof grades)[number]
    const why = points[0] === points[1] ? 0n : PEOPLE
    const where = reached[at] as Lanes
    range = does(writer, 'first where', constant(writer, rangeOf(points)), range, where)
    tag = does(writer, 'first where', constant(writer, lower(at) | why), tag, where)
  }
  return doubtIf === null ? { range, tag } : doubted(writing, { range, tag }, { doubtIf, least })
}

/** A known number reaches a bound or fails it. */
function knownOf(writing: Writing, of: Quantity, first: Compared | undefined): Lanes {
  const { writer } = writing
  if (first) return does(writer, 'or', first.holds, first.fails)
  const value = quantityLanes(writing, of)
  return does(writer, 'equal', value, value)
}

/** Where a doubt holds, only the least is certain, and people decide. */
function doubted(
  writing: Writing,
  { range, tag }: PointLanes,
  { doubtIf, least }: { doubtIf: NonNullable<Brackets['doubtIf']>; least: number },
): PointLanes {
  const { writer } = writing
  const holds = is(writer, testLanes(writing, doubtIf, { items: [], blocks: [], scores: [] }), bitsOf[0])
  const here = does(writer, 'and', holds, constant(writer, GRADE))
  const from = does(writer, 'first where', constant(writer, lower(least)), range, here)
  const lowered = lowerTwice(writer, does(writer, 'i32 not equal', from, range))
  const why = does(writer, 'and', lowered, constant(writer, WHY))
  return { range: from, tag: does(writer, 'first where', constant(writer, PEOPLE), tag, why) }
}
