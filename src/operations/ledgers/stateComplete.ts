import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { ledgerOf } from './ledgerOf.ts'
import { requireOwn } from './ownEnterprise.ts'

/** Somebody's word that a ledger has everything of an enterprise; only then is nothing there the same as there is nothing. */
export const stateComplete = operation({
  title: '确认台账核对完整',
  kind: 'write',
  permission: 'keep ledgers',
  input: z.object({
    ledger: z.string().max(60),
    enterprise: z.uuid(),
    onDay: Day,
    reason: z.string().trim().min(2, '请写明与什么核对过，如「国家知识产权局检索」').max(500),
  }),
  output: z.object({ id: z.string() }),
  async run(context, { ledger, enterprise, onDay, reason }) {
    const { db, scope, now, today, person } = context
    const { id: known } = ledgerOf(context, ledger)
    if (onDay > today) throw new Refusal('bad-input', `${onDay} 还没有到，请核对日期`)
    await requireOwn(context, enterprise)
    const id = newId()
    const said = { person: person.name, reason, knownFrom: now, batch: null }
    await completeness.state(db, [{ districtCode: scope.district, id, ledger: known, enterprise, onDay, ...said }])
    return { id }
  },
})
