import type { Pointing, Test } from '../language/tree.ts'
import { bitsOf, is } from './answerLanes.ts'
import { comparedLanes } from './comparedLanes.ts'
import { closedWhereEqual, FACTS, lower, PEOPLE, UNGRADED, upper, WHY, type PointLanes } from './points.ts'
import { testLanes } from './testLanes.ts'
import { constant, does, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

const [met, , judgement, , unmet] = bitsOf
const ALL = upper(-1) | lower(-1)

/** Where a condition holds, where it fails, and why it is open elsewhere. */
type Sides = { met: Lanes; unmet: Lanes; reason: Lanes }

/** The first option that holds; those before it that may hold widen the range. */
export function choiceLanes(writing: Writing, { of }: Extract<Pointing, { op: 'choice' }>): PointLanes {
  const { writer } = writing
  const certain: Sides = { met: constant(writer, ALL), unmet: constant(writer, 0n), reason: constant(writer, 0n) }
  // The most is kept below zero, so that both ends are found by the lesser.
  let range = constant(writer, upper(0x7fff_ffff) | lower(0x7fff_ffff))
  let [why, grade, open] = [constant(writer, 0n), constant(writer, lower(of.length - 1)), constant(writer, ALL)]
  of.forEach(({ when, points: [from, to] }, at) => {
    const sides = when ? sidesOf(writing, when) : certain
    const considered = does(writer, 'and not', open, sides.unmet)
    const holds = does(writer, 'and', considered, sides.met)
    const here = constant(writer, upper(-to) | lower(from))
    range = does(writer, 'first where', does(writer, 'i32 lesser', range, here), range, considered)
    why = does(writer, 'or', why, does(writer, 'and', sides.reason, does(writer, 'and not', considered, holds)))
    grade = does(writer, 'first where', constant(writer, lower(at)), grade, holds)
    open = does(writer, 'and not', open, holds)
  })
  const ends = turned(writing, range)
  const decided = is(writer, why, 0n)
  const tag = does(
    writer,
    'first where',
    does(writer, 'or', grade, constant(writer, PEOPLE)),
    does(writer, 'or', why, constant(writer, UNGRADED)),
    decided,
  )
  return { range: ends, tag: closedWhereEqual(writer, ends, tag) }
}

function sidesOf(writing: Writing, test: Test): Sides {
  const { writer } = writing
  if (test.op === 'compare') {
    const { holds, fails } = comparedLanes(writing, test.comparator, test.of)
    return { met: holds, unmet: fails, reason: constant(writer, FACTS) }
  }
  const answer = testLanes(writing, test, { items: [], blocks: [], scores: [] })
  const people = is(writer, answer, judgement)
  return {
    met: is(writer, answer, met),
    unmet: is(writer, answer, unmet),
    reason: does(writer, 'first where', constant(writer, PEOPLE), constant(writer, FACTS), people),
  }
}

/** The upper numbers with the other sign. */
function turned({ writer }: Writing, range: Lanes): Lanes {
  const flipped = does(writer, 'exclusive', range, constant(writer, WHY))
  return does(writer, 'i32 subtract', flipped, constant(writer, WHY))
}
