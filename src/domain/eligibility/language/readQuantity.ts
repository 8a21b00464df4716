import { readCollectionQuantity } from './readCollection.ts'
import { factNamed, inputFor, quantityOf, yearOfFact, type Reader } from './reader.ts'
import { listOf, nodeOf, wholeNumber, type Node } from './node.ts'
import { readGrowth, type GrowthWord } from './readGrowth.ts'
import { readLiteral } from './readLiteral.ts'
import { readTable } from './readTable.ts'
import { SchemeProblem, type Place } from './place.ts'
import type { Quantity } from './tree.ts'

const words = {
  latest: [],
  fact: ['year'],
  now: [],
  sum: ['years', 'atWorkSince'],
  mean: ['years', 'atWorkSince'],
  ratio: [],
  plus: [],
  minus: [],
  times: [],
  greater: [],
  lesser: [],
  growth: [],
  meanGrowth: ['years'],
  compoundGrowth: ['years'],
  growthOverThreeYears: ['atWorkSince'],
  count: ['where'],
  total: ['field', 'where'],
  daysSince: ['at'],
  fullYearsSince: ['at'],
  yearsAtWork: ['atMost'],
  table: ['at'],
  use: [],
} as const satisfies Record<string, readonly string[]>

type Word = keyof typeof words

/** Reads the tree of a number. Throws a SchemeProblem that names the place and what may stand there. */
export function readQuantity(reader: Reader, raw: unknown, place: Place): Quantity {
  if (typeof raw === 'number' || typeof raw === 'string') return readLiteral(raw, place)
  const [word, node] = nodeOf(raw, place, words) as [Word, Node]
  const at = [...place, word]
  switch (word) {
    case 'latest':
      return factOfYear(reader, node.latest, { year: 0, place: at })
    case 'fact':
      return factOfYear(reader, node.fact, { year: wholeNumber(node.year, [...place, 'year']), place: at })
    case 'now':
      return factNow(reader, node.now, at)
    case 'sum':
    case 'mean':
      return overYears(reader, node, { word, place })
    case 'growth':
    case 'meanGrowth':
    case 'compoundGrowth':
    case 'growthOverThreeYears':
      return growing(reader, node, { word, place })
    case 'count':
    case 'total':
      return readCollectionQuantity(reader, node, { word, place })
    case 'daysSince':
    case 'fullYearsSince':
      return since(reader, node, { word, place })
    case 'yearsAtWork':
      return closedYears(reader, node, place)
    case 'table':
      return readTable(node.table, readQuantity(reader, node.at, [...place, 'at']), at)
    case 'use':
      return named(reader, String(node.use), at)
    default:
      return combined(
        word,
        listOf(node[word], at).map((it, index) => readQuantity(reader, it, [...at, index])),
        at,
      )
  }
}

function growing(reader: Reader, node: Node, { word, place }: { word: GrowthWord; place: Place }): Quantity {
  return readGrowth(word, node, {
    place,
    year: (fact, year) => factOfYear(reader, fact, { year, place: [...place, word] }),
    firstYear: (fact) => firstYear(reader, fact, place),
  })
}

function factOfYear(reader: Reader, id: unknown, { year, place }: { year: number; place: Place }): Quantity {
  const fact = factNamed(reader, id, place)
  return quantityOf(reader, { input: yearOfFact(fact, year, place), ...measureOf(fact.kind, place) })
}

function factNow(reader: Reader, id: unknown, place: Place): Quantity {
  const { kind, per } = factNamed(reader, id, place)
  if (per === 'year') throw new SchemeProblem(place, `事实「${String(id)}」分年度，请用 latest 或 fact`)
  return quantityOf(reader, { input: { kind: 'fact now', fact: String(id) }, ...measureOf(kind, place) })
}

function measureOf(kind: string, place: Place): Pick<Quantity, 'dimension' | 'whole'> {
  if (kind === 'money') return { dimension: 'money', whole: true }
  // Points that somebody else gave stand as given; only those of a score are kept in hundredths.
  if (kind === 'points') return { dimension: 'number', whole: false }
  if (kind === 'count' || kind === 'share' || kind === 'number') return { dimension: kind, whole: false }
  throw new SchemeProblem(place, `这里要一个数，不能用「${kind}」类的事实`)
}

function overYears(reader: Reader, node: Node, { word, place }: { word: 'sum' | 'mean'; place: Place }): Quantity {
  const years = wholeNumber(node.years, [...place, 'years'])
  const of = Array.from({ length: years }, (_, back) =>
    factOfYear(reader, node[word], { year: back - years + 1, place: [...place, word] }),
  )
  const { dimension, whole } = of[0] as Quantity
  return {
    op: word === 'sum' ? 'sum of years' : 'mean of years',
    of,
    firstYear: firstYear(reader, node.atWorkSince, place),
    dimension,
    whole: whole && word === 'sum',
  }
}

function firstYear(reader: Reader, fact: unknown, place: Place): number | null {
  if (fact === undefined) return null
  const { id } = factNamed(reader, fact, [...place, 'atWorkSince'])
  return inputFor(reader, { input: { kind: 'years at work', fact: id }, dimension: 'years', whole: true })
}

function since(
  reader: Reader,
  node: Node,
  { word, place }: { word: 'daysSince' | 'fullYearsSince'; place: Place },
): Quantity {
  const { id, kind } = factNamed(reader, node[word], [...place, word])
  if (kind !== 'day') throw new SchemeProblem([...place, word], `「${id}」不是日期`)
  const at = node.at === 'year end' ? 'year end' : 'day'
  return word === 'daysSince'
    ? quantityOf(reader, { input: { kind: 'days since', fact: id, at }, dimension: 'days', whole: true })
    : quantityOf(reader, { input: { kind: 'full years since', fact: id, at }, dimension: 'years', whole: true })
}

/** How many closed years the enterprise was at work, at most so many: what an average over the last years is divided by. */
function closedYears(reader: Reader, node: Node, place: Place): Quantity {
  const input = firstYear(reader, node.yearsAtWork, place) as number
  const most = wholeNumber(node.atMost, [...place, 'atMost'])
  const years = (value: number): Quantity => ({ op: 'constant', value, dimension: 'number', whole: true })
  const before: Quantity = { op: 'input', input, dimension: 'number', whole: true }
  const all: Quantity = { op: 'add', of: [before, years(1)], dimension: 'number', whole: true }
  return { op: 'lesser', of: [all, years(most)], dimension: 'number', whole: true }
}

function named(reader: Reader, name: string, place: Place): Quantity {
  if (!(name in reader.quantities)) throw new SchemeProblem(place, `quantities 里没有「${name}」`)
  if (reader.reading.includes(name))
    throw new SchemeProblem(place, `「${[...reader.reading, name].join(' → ')}」绕成了圈，请改正其中一处`)
  return readQuantity({ ...reader, reading: [...reader.reading, name] }, reader.quantities[name], ['quantities', name])
}

const operations = {
  ratio: 'divide',
  plus: 'add',
  minus: 'subtract',
  times: 'multiply',
  greater: 'greater',
  lesser: 'lesser',
} as const

function combined(word: keyof typeof operations, parts: Quantity[], place: Place): Quantity {
  if (parts.length < 2) throw new SchemeProblem(place, '这里至少要两项')
  if ((word === 'ratio' || word === 'minus') && parts.length > 2) throw new SchemeProblem(place, '这里应是两项')
  return parts.reduce((left, right) => ({
    op: operations[word],
    of: [left, right],
    dimension: dimensionOf(word, [left, right], place),
    whole: word !== 'ratio' && left.whole && right.whole,
  }))
}

function dimensionOf(word: string, [left, right]: [Quantity, Quantity], place: Place): Quantity['dimension'] {
  if (word === 'times')
    return right.dimension === 'number' || right.dimension === 'share' ? left.dimension : right.dimension
  if (word === 'ratio')
    return right.dimension === 'number' ? left.dimension : left.dimension === right.dimension ? 'share' : 'number'
  if (left.dimension === right.dimension || right.dimension === 'number') return left.dimension
  if (left.dimension === 'number') return right.dimension
  throw new SchemeProblem(place, `「${left.dimension}」与「${right.dimension}」单位不同，不能相加减`)
}
