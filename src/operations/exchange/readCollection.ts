import { AskedColumn } from '#domain/exchange/collection/collection.ts'
import { KnownColumn } from '#domain/exchange/collection/knownColumn.ts'
import { isLate, PartState, partState } from '#domain/exchange/collection/partState.ts'
import * as collections from '#store/exchange/collections.ts'
import { Day } from '#values/day.ts'
import { groupBy } from '#values/groupBy.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { openCollection, returnsByPart } from './collectionBooks.ts'

const Return = z.object({
  id: z.string(),
  version: z.number(),
  fileName: z.string(),
  receivedAt: Moment,
  receivedOn: Day,
  person: z.string(),
  taken: z.number(),
  added: z.number(),
  returned: z.number(),
  /** Why an officer sent it back, while that stands. */
  sentBack: z.object({ reason: z.string(), person: z.string(), knownFrom: Moment }).nullable(),
})

const Part = z.object({
  id: z.string(),
  name: z.string(),
  rows: z.number(),
  state: PartState,
  late: z.boolean(),
  /** Every version, oldest first. */
  returns: z.array(Return),
})

export const readCollection = operation({
  title: '一次收集与各单位进度',
  kind: 'read',
  permission: 'answer collections',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    id: z.string(),
    title: z.string(),
    instructions: z.string(),
    dueOn: Day,
    splitBy: z.enum(['unit', 'town']),
    known: z.array(KnownColumn),
    asked: z.array(AskedColumn),
    startedAt: Moment,
    person: z.string(),
    parts: z.array(Part),
  }),
  async run(context, { id }) {
    const { collection, started, parts } = await openCollection(context, id)
    const returns = await returnsByPart(context, parts)
    const ids = parts.map((it) => it.id)
    const sent = groupBy(await collections.rowsOf(context.db, context.scope.district, ids), (it) => it.part)
    return {
      ...collection,
      startedAt: started.at,
      person: started.person,
      parts: parts.map((part) => {
        const own = returns.get(part.id) ?? []
        const late = isLate(collection.dueOn, own[0], context.today)
        return { ...part, rows: sent.get(part.id)?.length ?? 0, state: partState(own.at(-1)), late, returns: own }
      }),
    }
  },
})
