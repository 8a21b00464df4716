import { listOf, nodeOf, sentence, type Node } from './node.ts'
import { SchemeProblem, type Place } from './place.ts'
import type { Reader } from './reader.ts'
import { readQuantity } from './readQuantity.ts'
import { readTest, sameMeasure } from './readTest.ts'
import type { Comparator, Grade, Pointing, Points, Quantity } from './tree.ts'

const words = {
  expert: ['from', 'to'],
  of: ['grades', 'doubtIf'],
  choice: [],
  best: [],
  sum: [],
  per: ['step', 'points'],
  pending: [],
} as const satisfies Record<string, readonly string[]>

const comparators = { atLeast: '>=', above: '>', atMost: '<=', below: '<', exactly: '=' } as const
const gradeWords = Object.fromEntries([...Object.keys(comparators), 'points'].map((it) => [it, ['points', 'note']]))

/** The item being read: its id names the judgement that may narrow it. */
export type Scored = { place: Place; id: string; max: number }

/** Reads how an item's points are found. Throws a SchemeProblem where grades overlap or leave a gap. */
export function readPoints(reader: Reader, raw: unknown, scored: Scored): Pointing {
  const { place, id, max } = scored
  const [word, node] = nodeOf(raw, place, words)
  const at = [...place, word]
  const each = (list: unknown) =>
    listOf(list, at).map((it, index) => readPoints(reader, it, { place: [...at, index], id, max }))
  switch (word) {
    case 'expert':
      return {
        op: 'expert',
        by: sentence(node.expert, at),
        points: [hundredths(node.from ?? 0, at), hundredths(node.to ?? max, at)],
      }
    case 'choice':
      return { op: 'choice', of: choices(reader, listOf(node.choice, at), { place: at, id, max }) }
    case 'best':
      return { op: 'best', of: each(node.best) }
    case 'sum':
      return { op: 'sum', of: each(node.sum), max: max * 100 }
    case 'per':
      return steps(reader, node, scored)
    case 'pending':
      return { op: 'pending', reason: sentence(node.pending, at), points: [0, max * 100] }
    default:
      return brackets(reader, node, scored)
  }
}

function brackets(reader: Reader, node: Node, { place, id }: Scored): Pointing {
  const of = readQuantity(reader, node.of, [...place, 'of'])
  const at = [...place, 'grades']
  const grades = listOf(node.grades, at).map((row, index) => readGrade(reader, row, { of, place: [...at, index] }))
  grades.forEach((grade, index) => {
    const before = grades[index - 1]
    if (before && overlaps(before, grade)) throw new SchemeProblem([...at, index], '分档重叠或次序颠倒，请由严到宽排列')
  })
  if (grades.at(-1)?.comparator !== null) throw new SchemeProblem(at, '分档没有覆盖全部数值，最后一档只写 points')
  const doubtIf =
    node.doubtIf === undefined ? null : readTest(reader, node.doubtIf, { place: [...place, 'doubtIf'], id })
  return { op: 'brackets', of, grades, doubtIf }
}

/** Of two grades in a row the later must be wider; `exactly` stands before the grade it is taken from. */
function overlaps(before: Grade, after: Grade): boolean {
  if (before.comparator === null) return true
  if (after.comparator === null) return false
  if (before.comparator === '=')
    return after.comparator !== '=' && rising(after.comparator) ? after.bound > before.bound : false
  if (after.comparator === '=')
    return rising(before.comparator) ? after.bound >= before.bound : after.bound <= before.bound
  if (rising(before.comparator) !== rising(after.comparator)) return true
  return rising(after.comparator) ? after.bound >= before.bound : after.bound <= before.bound
}

function rising(comparator: Comparator): boolean {
  return comparator === '>=' || comparator === '>'
}

function readGrade(reader: Reader, raw: unknown, { of, place }: { of: Quantity; place: Place }): Grade {
  const [word, node] = nodeOf(raw, place, gradeWords)
  const note = node.note === undefined ? null : String(node.note)
  const points = readRange(node.points, [...place, 'points'])
  if (word === 'points') return { comparator: null, bound: 0, points, note }
  const bound = readQuantity(reader, node[word], [...place, word])
  sameMeasure(of, bound, place)
  if (bound.op !== 'constant') throw new SchemeProblem([...place, word], '分档的界限应是常数')
  return { comparator: comparators[word as keyof typeof comparators], bound: bound.value, points, note }
}

function choices(reader: Reader, rows: unknown[], { place, id }: Scored) {
  const read = rows.map((row, index) => {
    const at = [...place, index]
    const [, node] = nodeOf(row, at, { points: ['when', 'note'] })
    const when =
      node.when === undefined ? null : readTest(reader, node.when, { place: [...at, 'when'], id: `${id}.${index + 1}` })
    return {
      when,
      points: readRange(node.points, [...at, 'points']),
      note: node.note === undefined ? null : String(node.note),
    }
  })
  if (read.at(-1)?.when !== null) throw new SchemeProblem(place, '最后一项不写 when，以覆盖其余情形')
  return read
}

function steps(reader: Reader, node: Node, { place, max }: Scored): Pointing {
  const of = readQuantity(reader, node.per, [...place, 'per'])
  if (typeof node.step !== 'number' || typeof node.points !== 'number')
    throw new SchemeProblem(place, 'per 要写 step（每多少）和 points（得几分）')
  return { op: 'per', of, step: node.step, points: node.points * 100, max: max * 100 }
}

/** Points as one number, or as a range within which a person decides. */
function readRange(raw: unknown, place: Place): Points {
  if (Array.isArray(raw) && raw.length === 2) return [hundredths(raw[0], place), hundredths(raw[1], place)]
  const points = hundredths(raw, place)
  return [points, points]
}

function hundredths(raw: unknown, place: Place): number {
  if (typeof raw !== 'number') throw new SchemeProblem(place, '分数应是数字，或 [低, 高]')
  return Math.round(raw * 100)
}
