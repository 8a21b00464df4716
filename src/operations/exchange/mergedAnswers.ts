import { mergeAnswers, type MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import * as collections from '#store/exchange/collections.ts'
import type { Context } from '../door/context.ts'
import { addedRulings } from './addedRulings.ts'
import { openCollection, returnsByPart } from './collectionBooks.ts'

/** The latest answers of all parts as one table, and the parts that have sent nothing. */
export async function mergedAnswers(context: Context, id: string) {
  const { db, scope } = context
  const { collection, parts } = await openCollection(context, id)
  const returns = await returnsByPart(context, parts)
  const latest = new Map(parts.flatMap((part) => returns.get(part.id)?.at(-1) ?? []).map((it) => [it.id, it.part]))
  const sent = await collections.rowsOf(
    db,
    scope.district,
    parts.map((it) => it.id),
  )
  const knownOf = new Map(sent.map((it) => [it.id, it.known]))
  const partNames = new Map(parts.map((it) => [it.id, it.name]))
  const answers = await collections.answersOf(db, scope.district, [...latest.keys()])
  const rulingOf = await addedRulings(
    context,
    parts.map((it) => it.id),
  )
  const placed = answers.map(({ return: from, row, typed, ...answer }) => {
    const part = latest.get(from) ?? ''
    return {
      ...answer,
      ruling: answer.state === 'added' ? rulingOf(part, answer.creditCode) : null,
      part,
      partName: partNames.get(part) ?? '',
      known: { ...(row ? knownOf.get(row) : typed) } as MergedRow['known'],
    }
  })
  const order = [...partNames.keys()]
  placed.sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part))
  return {
    collection,
    rows: mergeAnswers(placed, await collections.chosenIn(db, scope.district, id)),
    awaited: parts.filter((it) => !returns.has(it.id)).map((it) => it.name),
  }
}
