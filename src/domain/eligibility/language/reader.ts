import type { CollectionText, FactsText, FactText } from '../factText.ts'
import type { Input, InputOf } from './input.ts'
import { SchemeProblem, type Place } from './place.ts'
import type { PointsOf, Quantity } from './tree.ts'

/** What reading a tree needs to know, and the inputs it has asked for so far. */
export type Reader = {
  facts: ReadonlyMap<string, FactText>
  collections: ReadonlyMap<string, CollectionText>
  lists: Readonly<Record<string, readonly string[]>>
  quantities: Readonly<Record<string, unknown>>
  /** Names being read at the moment: meeting one again is a circle. */
  reading: readonly string[]
  pointsOf: ReadonlyMap<string, PointsOf>
  inputs: InputOf[]
}

export function readerOf(
  { facts, collections }: FactsText,
  { lists, quantities }: Pick<Reader, 'lists' | 'quantities'>,
  pointsOf: ReadonlyMap<string, PointsOf>,
): Reader {
  return {
    facts: new Map(facts.map((it) => [it.id, it])),
    collections: new Map(collections.map((it) => [it.id, it])),
    lists,
    quantities,
    reading: [],
    pointsOf,
    inputs: [],
  }
}

/** The number of an input, the same for the same question. */
export function inputFor(reader: Reader, asked: InputOf): number {
  const key = JSON.stringify(asked.input)
  const found = reader.inputs.findIndex((it) => JSON.stringify(it.input) === key)
  if (found >= 0) return found
  reader.inputs.push(asked)
  return reader.inputs.length - 1
}

/** An input as a quantity. */
export function quantityOf(reader: Reader, asked: InputOf): Quantity {
  return { op: 'input', input: inputFor(reader, asked), dimension: asked.dimension, whole: asked.whole }
}

/** The fact of that name. Throws a SchemeProblem when policy/facts.yaml has none. */
export function factNamed(reader: Reader, id: unknown, place: Place): FactText {
  const fact = typeof id === 'string' ? reader.facts.get(id) : undefined
  if (!fact) throw new SchemeProblem(place, `没有事实「${String(id)}」，请在 facts.yaml 中定义，或改正写法`)
  return fact
}

export function collectionNamed(reader: Reader, id: unknown, place: Place): CollectionText {
  const collection = typeof id === 'string' ? reader.collections.get(id) : undefined
  if (!collection) throw new SchemeProblem(place, `没有明细「${String(id)}」，请在 facts.yaml 中定义，或改正写法`)
  return collection
}

export function yearOfFact({ id, per }: FactText, year: number, place: Place): Input {
  if (per === 'year') return { kind: 'fact', fact: id, year }
  throw new SchemeProblem(place, `事实「${id}」不分年度，请用 now`)
}
