import { titleChoices } from '../facts/titleChoices.ts'
import { listOf, nodeOf, sentence, type Node } from './node.ts'
import { SchemeProblem, type Place } from './place.ts'
import { factNamed, inputFor, type Reader } from './reader.ts'
import { readQuantity } from './readQuantity.ts'
import type { Comparator, Quantity, Test } from './tree.ts'

const comparators = { atLeast: '>=', above: '>', atMost: '<=', below: '<', equals: '=' } as const

const words = {
  // First, because they are followed by one of the comparators below.
  score: Object.keys(comparators),
  points: Object.keys(comparators),
  atLeast: [],
  above: [],
  atMost: [],
  below: [],
  equals: [],
  between: [],
  allOf: [],
  anyOf: [],
  not: [],
  is: [],
  isNot: [],
  oneOf: ['values', 'startsWith', 'named'],
  holds: [],
  judgedBy: [],
  pending: [],
} as const satisfies Record<string, readonly string[]>

type Word = keyof typeof words

/** What is read for which clause: people's judgements are kept under its id. */
export type Reading = { place: Place; id: string }

/** Reads the tree of a condition. Throws a SchemeProblem that names the place and what may stand there. */
export function readTest(reader: Reader, raw: unknown, { place, id }: Reading): Test {
  const [word, node] = nodeOf(raw, place, words) as [Word, Node]
  const at = [...place, word]
  const each = (list: unknown) =>
    listOf(list, at).map((it, index) => readTest(reader, it, { place: [...at, index], id: `${id}.${index + 1}` }))
  switch (word) {
    case 'allOf':
      return { op: 'all', of: each(node.allOf) }
    case 'anyOf':
      return { op: 'any', of: each(node.anyOf) }
    case 'not':
      return { op: 'not', of: readTest(reader, node.not, { place: at, id }) }
    case 'between':
      return between(reader, listOf(node.between, at, 3), at)
    case 'is':
    case 'isNot':
      return flag(reader, node[word], { expected: word === 'is' ? 1 : 0, place: at })
    case 'oneOf':
      return oneOf(reader, node, place)
    case 'holds':
      return holds(reader, node.holds, at)
    case 'judgedBy':
      return { op: 'judged', by: sentence(node.judgedBy, at), input: judgement(reader, id) }
    case 'pending':
      return { op: 'pending', reason: sentence(node.pending, at) }
    case 'score':
    case 'points':
      return ofPoints(reader, node, { word, place })
    default:
      return compare(reader, listOf(node[word], at, 2), { comparator: comparators[word], place: at })
  }
}

/** A person's judgement of a clause or item, an input like any fact. */
export function judgement(reader: Reader, id: string): number {
  return inputFor(reader, { input: { kind: 'judgement', id }, dimension: 'points', whole: true })
}

function compare(
  reader: Reader,
  sides: unknown[],
  { comparator, place }: { comparator: Comparator; place: Place },
): Test {
  const [left, right] = sides.map((it, index) => readQuantity(reader, it, [...place, index])) as [Quantity, Quantity]
  sameMeasure(left, right, place)
  return { op: 'compare', comparator, of: [left, right] }
}

function between(reader: Reader, [value, low, high]: unknown[], place: Place): Test {
  return {
    op: 'all',
    of: [
      compare(reader, [value, low], { comparator: '>=', place }),
      compare(reader, [value, high], { comparator: '<=', place }),
    ],
  }
}

/** Only what measures the same is compared; a bare number takes the measure of the other side, but never that of money or a share. */
export function sameMeasure(left: Quantity, right: Quantity, place: Place): void {
  if (left.dimension === right.dimension) return
  const bare = [left, right].some((it) => it.dimension === 'number')
  const strict = [left, right].some((it) => it.dimension === 'money' || it.dimension === 'share')
  if (!bare || (strict && !isZero(left) && !isZero(right)))
    throw new SchemeProblem(
      place,
      `两边单位不同（${left.dimension} 与 ${right.dimension}），请写成 60% 或 5000万元 的样子`,
    )
}

function isZero(it: Quantity): boolean {
  return it.op === 'constant' && it.value === 0
}

function flag(reader: Reader, id: unknown, { expected, place }: { expected: 0 | 1; place: Place }): Test {
  const fact = factNamed(reader, id, place)
  if (fact.kind !== 'flag') throw new SchemeProblem(place, `「${fact.id}」不是是/否类的事实`)
  const input =
    fact.per === 'year'
      ? ({ kind: 'fact', fact: fact.id, year: 0 } as const)
      : ({ kind: 'fact now', fact: fact.id } as const)
  return { op: 'flag', input: inputFor(reader, { input, dimension: 'number', whole: true }), expected }
}

const worded: ReadonlySet<string> = new Set(['text', 'choice', 'industry'])

function oneOf(reader: Reader, node: Node, place: Place): Test {
  const fact = factNamed(reader, node.oneOf, [...place, 'oneOf'])
  if (!worded.has(fact.kind)) throw new SchemeProblem([...place, 'oneOf'], `「${fact.id}」不是文字、选择或行业类的事实`)
  const prefix = node.startsWith !== undefined
  const list = prefix ? node.startsWith : node.values
  const values = typeof list === 'string' ? reader.lists[list] : list
  if (!Array.isArray(values)) throw new SchemeProblem(place, 'oneOf 要写 values 或 startsWith：一列，或 lists 里的名字')
  const strange = prefix ? undefined : values.find((it) => fact.choices && !(String(it) in fact.choices))
  if (strange !== undefined) throw new SchemeProblem(place, `「${fact.id}」没有「${String(strange)}」这个选项`)
  const input = { kind: 'matches', fact: fact.id, values: values.map(String), prefix } as const
  const called = node.named === undefined ? {} : { named: sentence(node.named, [...place, 'named']) }
  return { op: 'flag', input: inputFor(reader, { input, dimension: 'number', whole: true }), expected: 1, ...called }
}

function holds(reader: Reader, raw: unknown, place: Place): Test {
  const titles = Array.isArray(raw) ? raw.map(String) : [String(raw)]
  const known = new Map(titleChoices([...reader.collections.values()]))
  const strange = titles.find((it) => !known.has(it))
  if (strange !== undefined)
    throw new SchemeProblem(place, `没有称号「${strange}」，请写入 facts.yaml 明细 titles 的选项，或改正写法`)
  const input = inputFor(reader, { input: { kind: 'holds', titles }, dimension: 'number', whole: true })
  return { op: 'flag', input, expected: 1 }
}

function ofPoints(reader: Reader, node: Node, { word, place }: { word: 'score' | 'points'; place: Place }): Test {
  const of = reader.pointsOf.get(String(node[word]))
  if (!of) throw new SchemeProblem([...place, word], `scores 里没有「${String(node[word])}」`)
  const [name, points] = Object.entries(node).find(([key]) => key in comparators) ?? []
  if (name === undefined || typeof points !== 'number') throw new SchemeProblem(place, '要写 atLeast、above 等及分数')
  return { op: 'score', of, comparator: comparators[name as keyof typeof comparators], points: points * 100 }
}
