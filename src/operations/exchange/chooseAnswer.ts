import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as collections from '#store/exchange/collections.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { mergedAnswers } from './mergedAnswers.ts'

/** 两个单位都报: says whose answer counts. A later ruling takes the place of this one, which stays on record. */
export const chooseAnswer = operation({
  title: '裁定两个单位都报的企业',
  kind: 'write',
  permission: 'collect lists',
  input: z.object({
    id: z.uuid(),
    creditCode: z.string(),
    part: z.uuid(),
    reason: z.string().trim().min(2, '请写明理由').max(500),
  }),
  output: z.object({}),
  async run(context, { id, creditCode, part, reason }) {
    const { db, scope, now, person } = context
    const { rows } = await mergedAnswers(context, id)
    const row = rows.find((it) => it.part === part && it.creditCode === creditCode && it.state !== 'returned')
    if (!row || row.alsoFrom.length === 0)
      throw new Refusal('conflict', '这家企业现在不是两个单位都报，不用裁定；请刷新后再看')
    const ruling = { districtCode: scope.district, id: newId(), collection: id, creditCode, part, reason }
    await collections.choose(db, { ...ruling, knownFrom: now, account: person.id })
    return {}
  },
})
