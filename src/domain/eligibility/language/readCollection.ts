import type { CollectionText, FieldText } from '../factText.ts'
import type { Condition, Where } from './input.ts'
import type { Node } from './node.ts'
import { SchemeProblem, type Place } from './place.ts'
import { collectionNamed, quantityOf, type Reader } from './reader.ts'
import { readLiteral } from './readLiteral.ts'
import type { Quantity } from './tree.ts'

/** How many rows of a collection meet conditions, or the total of one of their fields. */
export function readCollectionQuantity(
  reader: Reader,
  node: Node,
  { word, place }: { word: 'count' | 'total'; place: Place },
): Quantity {
  const collection = collectionNamed(reader, node[word], [...place, word])
  const where = readWhere(reader, collection, { raw: node.where ?? {}, place: [...place, 'where'] })
  if (word === 'count')
    return quantityOf(reader, {
      input: { kind: 'count', collection: collection.id, where },
      dimension: 'count',
      whole: true,
    })
  const field = fieldOf(collection, String(node.field), [...place, 'field'])
  const dimension = field.kind === 'money' ? 'money' : 'number'
  return quantityOf(reader, {
    input: { kind: 'total', collection: collection.id, field: field.id, where },
    dimension,
    whole: dimension === 'money',
  })
}

export function readWhere(
  reader: Reader,
  collection: CollectionText,
  { raw, place }: { raw: unknown; place: Place },
): Where {
  const fields = Object.entries(raw as Record<string, unknown>)
  return Object.fromEntries(
    fields.map(([name, condition]) => {
      const at = [...place, name]
      return [name, readCondition(reader, condition, { field: fieldOf(collection, name, at), place: at })]
    }),
  )
}

function fieldOf({ id, fields }: CollectionText, name: string, place: Place): FieldText {
  const field = fields.find((it) => it.id === name)
  if (!field) throw new SchemeProblem(place, `明细「${id}」没有「${name}」这一项`)
  return field
}

const comparators = { atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const

function readCondition(reader: Reader, raw: unknown, { field, place }: { field: FieldText; place: Place }): Condition {
  if (typeof raw !== 'object' || raw === null) return chosen([raw], field, place)
  if (Array.isArray(raw)) return chosen(raw, field, place)
  const [word = '', value] = Object.entries(raw)[0] ?? []
  if (word === 'among') {
    const list = reader.lists[String(value)]
    if (!list) throw new SchemeProblem(place, `lists 里没有「${String(value)}」`)
    return chosen([...list], field, place)
  }
  if (word in comparators) {
    const bound = readLiteral(value as string, place)
    return {
      comparator: comparators[word as keyof typeof comparators],
      value: bound.op === 'constant' ? bound.value : 0,
    }
  }
  if (word === 'within' || word === 'before') {
    if (field.kind !== 'day' && field.kind !== 'year') throw new SchemeProblem(place, `「${field.id}」不是日期`)
    return { [word]: value } as Condition
  }
  if (word === 'notPassed' && value === true) return { notPassed: true }
  throw new SchemeProblem(
    place,
    `条件「${word}」不认识，可用的有 among、within、before、notPassed、${Object.keys(comparators).join('、')}`,
  )
}

/** A choice that the field does not have would silently count nothing. */
function chosen(values: unknown[], { id, kind, choices }: FieldText, place: Place): Condition {
  const strange = kind === 'choice' ? values.find((it) => !(String(it) in (choices ?? {}))) : undefined
  if (strange !== undefined) throw new SchemeProblem(place, `「${id}」没有「${String(strange)}」这个选项`)
  return { is: values as (string | number | boolean)[] }
}
