import { Refusal } from '#domain/access/refusal.ts'
import * as judgements from '#store/eligibility/judgements.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { requireOwn } from '../ledgers/ownEnterprise.ts'

/** Takes a judgement back; what was known before can still be asked, and an earlier one counts again. */
export const withdrawJudgement = operation({
  title: '撤回专家意见',
  kind: 'write',
  permission: 'record judgements',
  input: z.object({ judgement: z.uuid(), reason: z.string().trim().min(2, '请写明为何撤回').max(500) }),
  output: z.object({}),
  async run(context, { judgement, reason }) {
    const { db, scope, now } = context
    const found = await judgements.find(db, scope.district, judgement)
    if (!found) throw new Refusal('not-found', '没有这条专家意见，请刷新后再办')
    await requireOwn(context, found.enterprise)
    if (found.withdrawnFrom !== null) throw new Refusal('conflict', '这条专家意见已经撤回，请刷新后再办')
    await withdrawals.record(db, [
      { districtCode: scope.district, entry: judgement, reason, knownFrom: now, batch: null },
    ])
    return {}
  },
})
