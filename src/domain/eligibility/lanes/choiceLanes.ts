import type { Pointing } from '../language/tree.ts'
import { bitsOf, is } from './answerLanes.ts'
import { closedWhereEqual, FACTS, lower, PEOPLE, UNGRADED, upper, WHY, type PointLanes } from './points.ts'
import { testLanes } from './testLanes.ts'
import { constant, does, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

const [met, , judgement, , unmet] = bitsOf

/** The first option that holds; those before it that may hold widen the range. */
export function choiceLanes(writing: Writing, { of }: Extract<Pointing, { op: 'choice' }>): PointLanes {
  const { writer } = writing
  const none = { items: [], blocks: [], scores: [] }
  // The most is kept below zero, so that both ends are found by the lesser.
  let range = constant(writer, upper(0x7fff_ffff) | lower(0x7fff_ffff))
  let [why, grade, open] = [
    constant(writer, 0n),
    constant(writer, lower(of.length - 1)),
    constant(writer, upper(-1) | lower(-1)),
  ]
  of.forEach(({ when, points: [from, to] }, at) => {
    const answer = when ? testLanes(writing, when, none) : constant(writer, met)
    const considered = does(writer, 'and not', open, is(writer, answer, unmet))
    const holds = does(writer, 'and', considered, is(writer, answer, met))
    const reason = does(
      writer,
      'first where',
      constant(writer, PEOPLE),
      constant(writer, FACTS),
      is(writer, answer, judgement),
    )
    const here = constant(writer, upper(-to) | lower(from))
    range = does(writer, 'first where', does(writer, 'i32 lesser', range, here), range, considered)
    why = does(writer, 'or', why, does(writer, 'and', reason, does(writer, 'and not', considered, holds)))
    grade = does(writer, 'first where', constant(writer, lower(at)), grade, holds)
    open = does(writer, 'and not', open, holds)
  })
  const ends = turned(writing, range)
  const certain = is(writer, why, 0n)
  const tag = does(
    writer,
    'first where',
    does(writer, 'or', grade, constant(writer, PEOPLE)),
    does(writer, 'or', why, constant(writer, UNGRADED)),
    certain,
  )
  return { range: ends, tag: closedWhereEqual(writer, ends, tag) }
}

/** The upper numbers with the other sign. */
function turned({ writer }: Writing, range: Lanes): Lanes {
  const flipped = does(writer, 'exclusive', range, constant(writer, WHY))
  return does(writer, 'i32 subtract', flipped, constant(writer, WHY))
}
