import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as collectionRulings from '#store/exchange/collectionRulings.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { latestReturn } from './latestReturn.ts'

/** 退回: the unit has to report again, and reads why; its next return answers it. */
export const sendReturnBack = operation({
  title: '退回报回的表',
  kind: 'write',
  permission: 'collect lists',
  input: z.object({ id: z.uuid(), part: z.uuid(), reason: z.string().trim().min(2, '请写明退回理由').max(500) }),
  output: z.object({}),
  async run(context, { id, part, reason }) {
    const { db, scope, now, person } = context
    const latest = await latestReturn(context, { id, part })
    if (latest.sentBack) throw new Refusal('conflict', `「${latest.name}」这一版已经退回过了，请等单位重报`)
    await collectionRulings.sendBack(db, {
      districtCode: scope.district,
      id: newId(),
      return: latest.id,
      reason,
      knownFrom: now,
      account: person.id,
      person: person.name,
      withdrawnFrom: null,
      withdrawnBy: null,
    })
    return {}
  },
})
