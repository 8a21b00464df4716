import { Refusal } from '#domain/access/refusal.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { ledgerOf } from './ledgerOf.ts'
import { requireOwn } from './ownEnterprise.ts'

/** Takes back the word that a ledger has everything of an enterprise; its entries stay, and criteria count them no more. */
export const withdrawCompleteness = operation({
  title: '撤回台账核对完整',
  kind: 'write',
  permission: 'keep ledgers',
  input: z.object({
    ledger: z.string().max(60),
    enterprise: z.uuid(),
    reason: z.string().trim().min(2, '请写明为何撤回').max(500),
  }),
  output: z.object({ withdrawn: z.number() }),
  async run(context, { ledger, enterprise, reason }) {
    const { db, scope, now } = context
    const { id, title } = ledgerOf(context, ledger)
    await requireOwn(context, enterprise)
    const words = await completeness.of(db, { district: scope.district, knownBy: now }, [enterprise])
    const held = words.filter((it) => it.ledger === id)
    if (held.length === 0) throw new Refusal('not-found', `「${title}」没有对这家企业核对完整，请刷新后再办`)
    const mark = { districtCode: scope.district, reason, knownFrom: now, batch: null }
    await withdrawals.record(
      db,
      held.map((it) => ({ ...mark, entry: it.id })),
    )
    return { withdrawn: held.length }
  },
})
