import type { Item, Program } from '../readScheme.ts'
import { pointLanes } from './pointLanes.ts'
import { addUp, lowerTwice, upperTwice, WHY, type PointLanes } from './points.ts'
import type { Pointed } from './testLanes.ts'
import { constant, column, does, shuffled } from './writer.ts'
import type { Writing } from './writing.ts'

/** The points of every item, block and score. */
export function pointedLanes(writing: Writing, program: Program): Pointed {
  const items = program.items.map((it) => itemLanes(writing, it))
  const blocks = program.blocks.map((block) => {
    const most = block.items.reduce((sum, at) => sum + (program.items[at]?.max ?? 0) * 100, 0)
    const parts = block.items.map((at) => items[at] as PointLanes)
    return sumOf(writing, parts, { max: block.max, most })
  })
  const scores = program.scores.map((score) => {
    const parts = score.blocks.map((at) => blocks[at] as PointLanes)
    return sumOf(writing, parts, { max: 1e9, most: 1e9 })
  })
  return { items, blocks, scores }
}

/** `most` is what the parts can come to: a cap above it changes nothing. */
function sumOf(
  { writer }: Writing,
  parts: readonly PointLanes[],
  { max, most }: { max: number; most: number },
): PointLanes {
  const [only] = parts
  return only && parts.length === 1 && most <= max ? only : addUp(writer, parts, max)
}

/** An item's points, narrowed to what a person has decided within its grade. */
function itemLanes(writing: Writing, { pointing, judgement }: Item): PointLanes {
  const { writer, columnAt } = writing
  const { range, tag } = pointLanes(writing, pointing)
  const given = column(writer, columnAt(judgement))
  const decided = does(writer, 'equal', given, given)
  // The two numbers stand side by side; each goes into both halves of its own lane.
  const points = shuffled(writer, does(writer, 'to i32', given), [0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7])
  const most = does(writer, 'i32 lesser', upperTwice(writer, range), points)
  const within = does(writer, 'i32 greater', lowerTwice(writer, range), most)
  return {
    range: does(writer, 'first where', within, range, decided),
    tag: does(writer, 'and not', tag, does(writer, 'and', decided, constant(writer, WHY))),
  }
}
