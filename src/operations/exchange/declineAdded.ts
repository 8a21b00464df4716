import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as collectionRulings from '#store/exchange/collectionRulings.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { addedRow } from './addedRow.ts'

/** A row that a unit added is not taken, with a reason the unit reads; it can be accepted later. */
export const declineAdded = operation({
  title: '不接受单位新增的企业',
  kind: 'write',
  permission: 'collect lists',
  input: z.object({
    id: z.uuid(),
    part: z.uuid(),
    creditCode: z.string(),
    reason: z.string().trim().min(2, '请写明理由').max(500),
  }),
  output: z.object({}),
  async run(context, { id, part, creditCode, reason }) {
    const { db, scope, now, person } = context
    const { name, ruling } = await addedRow(context, { id, part, creditCode })
    if (ruling?.kind === 'accepted' && ruling.batch !== null)
      throw new Refusal('conflict', `「${name}」已登记入库，请先到「数据导入导出」撤销那一批，再改为不接受`)
    await collectionRulings.record(db, {
      districtCode: scope.district,
      id: newId(),
      part,
      creditCode,
      kind: 'declined',
      enterprise: null,
      batch: null,
      reason,
      knownFrom: now,
      account: person.id,
      person: person.name,
    })
    return {}
  },
})
