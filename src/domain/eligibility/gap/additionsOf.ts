import type { Day } from '#values/day.ts'
import { canonicalJson } from '#values/canonicalJson.ts'
import type { CollectionText, FactsText } from '../factText.ts'
import { closedYear } from '../facts/inputsOf.ts'
import { matches } from '../facts/matches.ts'
import type { Input, Where } from '../language/input.ts'
import type { Program } from '../readScheme.ts'
import type { Addition } from './addition.ts'
import type { LeverText, RowEffect } from './lever.ts'
import { rowCounted } from './rowCounted.ts'
import { rowOfLever } from './rowOfLever.ts'

type Given = { facts: FactsText; levers: readonly LeverText[]; on: Day }
type Counting = Extract<Input, { kind: 'count' | 'total' }>

/**
 * What more there could be of every list that a scheme counts in: the rows that honest work brings, where the scheme counts any
 * of them; of another list such rows as its counts describe.
 */
export function additionsOf({ inputs }: Program, { facts, levers, on }: Given): Addition[] {
  const counting = inputs.flatMap(({ input }) => (input.kind === 'count' || input.kind === 'total' ? [input] : []))
  return facts.collections.flatMap((list) => {
    const counts = counting.filter(({ collection }) => collection === list.id)
    const brought = levers
      .flatMap((lever) => broughtBy(lever, list.id, on))
      .filter(({ row }) => counts.some(({ where }) => matches(row, where, on)))
    return brought.length > 0 ? brought : described(counts, list, on)
  })
}

/** A row of work that is done by the day of the question. */
function broughtBy({ id, name, unit, changes }: LeverText, collection: string, on: Day): Addition[] {
  const days = { start: on, finish: on, year: closedYear(on) }
  return changes
    .filter((it): it is RowEffect => 'collection' in it && it.collection === collection)
    .map(({ row }) => ({ id: `${collection} ${id}`, name, unit, collection, row: rowOfLever(row, days) }))
}

function described(counts: readonly Counting[], list: CollectionText, on: Day): Addition[] {
  const distinct = new Map(counts.filter(({ kind }) => kind === 'count').map((it) => [canonicalJson(it.where), it]))
  return [...distinct.values()].map(({ where }, at) => ({
    id: `${list.id} ${at + 1}`,
    name: nameOf(where, list),
    unit: '项',
    collection: list.id,
    row: rowCounted(where, list, on),
  }))
}

/** 科技奖励（国家级，单位排名前 3）. */
function nameOf(where: Where, { name, fields }: CollectionText): string {
  const said = Object.entries(where).flatMap(([field, condition]) => {
    const text = fields.find(({ id }) => id === field)
    if (!text) return []
    if ('is' in condition && text.kind === 'choice')
      return condition.is.map((it) => text.choices?.[String(it)] ?? it).join('、')
    if ('is' in condition && condition.is[0] === true) return text.name
    return 'comparator' in condition && condition.comparator === '<=' ? `${text.name}前 ${condition.value}` : []
  })
  return said.length === 0 ? name : `${name}（${said.join('，')}）`
}
