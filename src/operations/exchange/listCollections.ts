import { partState } from '#domain/exchange/collection/partState.ts'
import * as collections from '#store/exchange/collections.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { returnsByPart, visibleParts } from './collectionBooks.ts'

/** Collections, newest first; a unit's officer sees those in which its unit is asked, and counts only its own parts. */
export const listCollections = operation({
  title: '拆表汇总清单',
  kind: 'read',
  permission: 'answer collections',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        dueOn: Day,
        splitBy: z.enum(['unit', 'town']),
        startedAt: Moment,
        person: z.string(),
        parts: z.number(),
        received: z.number(),
        returned: z.number(),
        awaited: z.number(),
      }),
    ),
  }),
  async run(context) {
    const { db, scope } = context
    const all = await collections.list(db, scope.district)
    const parts = await visibleParts(
      context,
      all.map((it) => it.id),
    )
    const returns = await returnsByPart(context, parts)
    const rows = all.map((it) => {
      const own = parts.filter((part) => part.collection === it.id)
      const states = own.map((part) => partState(returns.get(part.id)?.at(-1)))
      const count = (state: (typeof states)[number]) => states.filter((found) => found === state).length
      return {
        ...it,
        parts: own.length,
        received: count('received'),
        returned: count('returned'),
        awaited: count('awaited'),
      }
    })
    return { rows: rows.filter((it) => scope.units === 'all' || it.parts > 0) }
  },
})
