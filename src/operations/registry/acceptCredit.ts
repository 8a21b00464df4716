import { Refusal } from '#domain/access/refusal.ts'
import * as units from '#store/access/units.ts'
import { newId } from '#store/database/newId.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { z } from 'zod'
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
  async run({ db, scope, now, person }, { event, unit, reason }) {
    const { district } = scope
    if (!(await titleBook.eventExists(db, district, event)))
      throw new Refusal('not-found', '没有这条新增记录，请刷新后再办')
    if (!(await units.list(db, scope)).some((it) => it.slug === unit))
      throw new Refusal('bad-input', `没有单位「${unit}」，请从清单中选择`)
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
