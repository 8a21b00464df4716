import type { Comparator, Test } from '../language/tree.ts'
import { bestOf, bitsOf, gravestOf, is } from './answerLanes.ts'
import { comparedLanes } from './comparedLanes.ts'
import { FACTS, swapped, type PointLanes } from './points.ts'
import type { Instruction } from './instruction.ts'
import { constant, column, does, moved, figure, type Lanes } from './writer.ts'
import type { Writing } from './writing.ts'

/** The points of items, blocks and scores, which conditions may ask about. */
export type Pointed = { items: PointLanes[]; blocks: PointLanes[]; scores: PointLanes[] }

type Of<Op extends Test['op']> = Extract<Test, { op: Op }>
const [met, , judgement, unknown, unmet] = bitsOf

/** The answers of two enterprises to a condition, in the bits of answerLanes.ts. */
export function testLanes(writing: Writing, test: Test, pointed: Pointed): Lanes {
  const { writer } = writing
  switch (test.op) {
    case 'compare': {
      const { holds, fails } = comparedLanes(writing, test.comparator, test.of)
      const open = does(writer, 'and not', constant(writer, unknown), holds)
      return does(writer, 'or', open, does(writer, 'and', fails, constant(writer, unmet & ~unknown)))
    }
    case 'all':
    case 'any': {
      const parts = test.of.map((it) => testLanes(writing, it, pointed))
      return test.op === 'all' ? gravestOf(writer, parts) : bestOf(writer, parts)
    }
    case 'not': {
      const part = testLanes(writing, test.of, pointed)
      const decided = does(writer, 'or', is(writer, part, met), is(writer, part, unmet))
      return does(writer, 'exclusive', part, does(writer, 'and', decided, constant(writer, unmet)))
    }
    case 'flag':
      return yesOrNo(writing, test.input, { expected: test.expected, open: unknown })
    case 'judged':
      return yesOrNo(writing, test.input, { expected: 1, open: judgement })
    case 'pending':
      return constant(writer, unknown)
    case 'score':
      return ofPoints(writing, test, pointed)
  }
}

function yesOrNo(
  { writer, columnAt }: Writing,
  input: number,
  { expected, open }: { expected: number; open: bigint },
): Lanes {
  const value = column(writer, columnAt(input))
  const more = does(writer, 'and', does(writer, 'equal', value, value), constant(writer, unmet & ~open))
  const otherwise = does(writer, 'or', constant(writer, open), more)
  return does(writer, 'and not', otherwise, does(writer, 'equal', value, figure(writer, expected)))
}

/** Where the least and the most points answer alike, that; elsewhere it is open for want of facts or of people. */
function ofPoints({ writer }: Writing, { of, comparator, points }: Of<'score'>, pointed: Pointed): Lanes {
  const { range, tag } = pointed[`${of.kind}s`][of.at] as PointLanes
  const ends = does(writer, compares[comparator], range, constant(writer, (BigInt(points) << 32n) | BigInt(points)))
  const other = swapped(writer, ends)
  const lacking = moved(writer, does(writer, 'and', tag, constant(writer, FACTS)), -30)
  const open = does(writer, 'or', constant(writer, judgement), lacking)
  const either = does(writer, 'or', ends, other)
  const most = does(writer, 'first where', open, constant(writer, unmet), either)
  return does(writer, 'and not', most, does(writer, 'and', ends, other))
}

const compares = {
  '>=': 'i32 at least',
  '>': 'i32 above',
  '<=': 'i32 at most',
  '<': 'i32 below',
  '=': 'i32 equal',
} as const satisfies Record<Comparator, Instruction>
