import { Refusal } from '#domain/access/refusal.ts'
import * as collectionRulings from '#store/exchange/collectionRulings.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { latestReturn } from './latestReturn.ts'

/** The sending back was a mistake: the return counts as before, and both acts stay on record. */
export const withdrawSendBack = operation({
  title: '撤回退回',
  kind: 'write',
  permission: 'collect lists',
  input: z.object({ id: z.uuid(), part: z.uuid() }),
  output: z.object({}),
  async run(context, { id, part }) {
    const { db, scope, now, person } = context
    const { sentBack, name } = await latestReturn(context, { id, part })
    if (!sentBack) throw new Refusal('conflict', `「${name}」最近一版没有被退回，请刷新后再看`)
    await collectionRulings.withdrawSendBack(
      db,
      { district: scope.district, id: sentBack.id },
      { withdrawnFrom: now, withdrawnBy: person.name },
    )
    return {}
  },
})
