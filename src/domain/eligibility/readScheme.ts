// A scheme file becomes a program: its trees read, its inputs numbered, its scores and clauses in order.
import type { FactsText } from './factText.ts'
import type { InputOf } from './language/input.ts'
import { SchemeProblem } from './language/place.ts'
import { readPoints } from './language/readPoints.ts'
import { judgement, readTest } from './language/readTest.ts'
import { readerOf, type Reader } from './language/reader.ts'
import type { Pointing, PointsOf, Test } from './language/tree.ts'
import type { ClauseText, ItemText, SchemeText } from './scheme.ts'

export type Item = Omit<ItemText, 'points'> & { pointing: Pointing; judgement: number }
export type Block = { id: string; title: string; max: number; items: readonly number[] }
export type Score = { id: string; title: string; clause: string; blocks: readonly number[] }
export type Route = { clause: string; text: string; test: Test }
export type Clause = Omit<ClauseText, 'test' | 'waivedBy' | 'modes'> & {
  test: Test
  waivedBy: readonly Route[]
  /** Why it is not asked in this mode. */
  notExamined: string | null
}

/** A scheme in one mode, ready to be run over one enterprise or a million. */
export type Program = {
  text: SchemeText
  mode: string
  inputs: readonly InputOf[]
  items: readonly Item[]
  blocks: readonly Block[]
  scores: readonly Score[]
  clauses: readonly Clause[]
}

/** The mode of an application for the first time; every scheme has it. */
export const NEW_APPLICATION = 'new'

/**
 * Reads the trees of a scheme for one mode. Throws a SchemeProblem with the place in the file: an unknown fact, a circle,
 * grades that overlap or leave a gap, sides that do not measure the same.
 */
export function readScheme(text: SchemeText, facts: FactsText, mode: string = NEW_APPLICATION): Program {
  if (mode !== NEW_APPLICATION && !(mode in text.modes))
    throw new SchemeProblem(['modes'], `「${text.title}」没有「${mode}」这种方式`)
  const { blocks, scores, pointsOf } = outline(text)
  const reader = readerOf(facts, { lists: text.lists, quantities: text.quantities }, pointsOf)
  const items = text.scores.flatMap((score, s) =>
    score.blocks.flatMap((block, b) =>
      block.items.map((item, i) => readItem(reader, item, ['scores', s, 'blocks', b, 'items', i])),
    ),
  )
  const clauses = text.clauses.map((clause, at) => readClause(reader, clause, { at, mode }))
  distinct(text)
  return { text, mode, inputs: reader.inputs, items, blocks, scores, clauses }
}

function readItem(reader: Reader, item: ItemText, place: (string | number)[]): Item {
  const { points, ...rest } = item
  const pointing = readPoints(reader, points, { place: [...place, 'points'], id: item.id, max: item.max })
  return { ...rest, pointing, judgement: judgement(reader, item.id) }
}

function readClause(reader: Reader, text: ClauseText, { at, mode }: { at: number; mode: string }): Clause {
  const { test, waivedBy, modes, ...rest } = text
  const place = ['clauses', at]
  const other = modes[mode]
  const asked =
    other && 'test' in other
      ? { raw: other.test, place: [...place, 'modes', mode, 'test'] }
      : { raw: test, place: [...place, 'test'] }
  return {
    ...rest,
    test: readTest(reader, asked.raw, { place: asked.place, id: text.id }),
    waivedBy: waivedBy.map((route, index) => ({
      ...route,
      test: readTest(reader, route.test, {
        place: [...place, 'waivedBy', index, 'test'],
        id: `${text.id}.route-${index + 1}`,
      }),
    })),
    notExamined: other && 'notExamined' in other ? other.notExamined : null,
  }
}

/** Where each score, block and item stands, so that conditions can name them. */
function outline(text: SchemeText) {
  const blocks: Block[] = []
  const scores: Score[] = []
  const pointsOf = new Map<string, PointsOf>()
  let item = 0
  for (const score of text.scores) {
    const first = blocks.length
    for (const { id, title, max, items } of score.blocks) {
      pointsOf.set(id, { kind: 'block', at: blocks.length, id })
      blocks.push({ id, title, max: max * 100, items: items.map((_, index) => item + index) })
      for (const it of items) {
        if (!pointsOf.has(it.id)) pointsOf.set(it.id, { kind: 'item', at: item, id: it.id })
        item += 1
      }
    }
    pointsOf.set(score.id, { kind: 'score', at: scores.length, id: score.id })
    scores.push({
      id: score.id,
      title: score.title,
      clause: score.clause,
      blocks: blocks.slice(first).map((_, index) => first + index),
    })
  }
  return { blocks, scores, pointsOf }
}

function distinct({ clauses }: SchemeText): void {
  clauses.forEach(({ id }, at) => {
    if (clauses.findIndex((it) => it.id === id) !== at)
      throw new SchemeProblem(['clauses', at, 'id'], `条款「${id}」重复`)
  })
}
