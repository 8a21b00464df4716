import type { Pointing } from '../language/tree.ts'
import { gradedLanes } from './gradedLanes.ts'
import { choiceLanes } from './choiceLanes.ts'
import {
  addUp,
  FACTS,
  fixed,
  GRADE,
  lower,
  lowerTwice,
  PEOPLE,
  rangeOf,
  UNGRADED,
  WHY,
  type PointLanes,
} from './points.ts'
import { quantityLanes } from './quantityLanes.ts'
import { constant, does, figure, shuffled, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

type Of<Op extends Pointing['op']> = Extract<Pointing, { op: Op }>

/** The points of two enterprises, as `pointColumns` of the kernel finds them. */
export function pointLanes(writing: Writing, pointing: Pointing): PointLanes {
  const { writer } = writing
  switch (pointing.op) {
    case 'expert':
      return fixed(writer, pointing.points, PEOPLE)
    case 'pending':
      return fixed(writer, pointing.points, FACTS)
    case 'brackets':
      return gradedLanes(writing, pointing)
    case 'choice':
      return choiceLanes(writing, pointing)
    case 'best':
      return best(writing, pointing)
    case 'sum':
      return addUp(
        writer,
        pointing.of.map((it) => pointLanes(writing, it)),
        pointing.max,
      )
    case 'per':
      return steps(writing, pointing)
  }
}

/** The first of those with the most points for certain; open for the reasons of every part that may bring more. */
function best(writing: Writing, { of }: Of<'best'>): PointLanes {
  const { writer } = writing
  const parts = of.map((it) => pointLanes(writing, it))
  let [range, chosen]: [Lanes, Lanes] = [constant(writer, rangeOf([-1, -1])), constant(writer, 0n)]
  parts.forEach((part, at) => {
    const more = does(writer, 'and', does(writer, 'i32 above', part.range, range), constant(writer, GRADE))
    chosen = does(writer, 'first where', constant(writer, lower(at)), chosen, more)
    range = does(writer, 'i32 greater', range, part.range)
  })
  const least = lowerTwice(writer, range)
  const whys = parts.map((part) => does(writer, 'and', part.tag, does(writer, 'i32 above', part.range, least)))
  const why = does(
    writer,
    'and',
    whys.reduce((a, b) => does(writer, 'or', a, b)),
    constant(writer, WHY),
  )
  return { range, tag: does(writer, 'or', chosen, why) }
}

function steps(writing: Writing, { of, step, points, max }: Of<'per'>): PointLanes {
  const { writer } = writing
  const value = quantityLanes(writing, of)
  const full = does(writer, 'floor', does(writer, 'divide', value, figure(writer, step)))
  const gained = does(writer, 'to i32', does(writer, 'multiply', full, figure(writer, points)))
  // The two numbers stand side by side; each goes into both halves of its own lane.
  const both = shuffled(writer, gained, [0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7])
  const most = does(writer, 'i32 lesser', both, constant(writer, rangeOf([max, max])))
  const range = does(writer, 'i32 greater', most, constant(writer, 0n))
  const known = does(writer, 'equal', value, value)
  return {
    range: does(writer, 'first where', range, constant(writer, rangeOf([0, max])), known),
    tag: does(writer, 'first where', constant(writer, UNGRADED), constant(writer, UNGRADED | FACTS), known),
  }
}
