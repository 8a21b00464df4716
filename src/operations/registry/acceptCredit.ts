import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { z } from 'zod'
import { requireUnit } from '../access/requireUnit.ts'
import { operation } from '../door/operation.ts'

/** A ruling is a new entry with its reason; the last one holds, the earlier ones stay readable. */
export const acceptCredit = operation({
  title: '裁定新增归属',
  kind: 'write',
  permission: 'rule on credits',
  input: z.object({
    event: z.uuid(),
    unit: z.string(),
    reason: z.string().trim().min(2, '请写明理由，如「企业注册地在园区」').max(500),
  }),
  output: z.object({}),
  async run(context, { event, unit, reason }) {
    const { db, scope, now, person } = context
    const { district } = scope
    if (!(await titleBook.eventExists(db, district, event)))
      throw new Refusal('not-found', '没有这条新增记录，请刷新后再办')
    await requireUnit(context, unit)
    await titleBook.recordCredits(db, [
      {
        districtCode: district,
        id: newId(),
        event,
        unit,
        state: 'accepted' as const,
        reason,
        knownFrom: now,
        account: person.id,
        batch: null,
      },
    ])
    return {}
  },
})
