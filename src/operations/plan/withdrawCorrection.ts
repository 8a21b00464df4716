import { Refusal } from '#domain/access/refusal.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const withdrawCorrection = operation({
  title: '撤回方案更正',
  kind: 'write',
  permission: 'adopt the plan',
  input: z.object({ id: z.uuid(), correction: z.uuid() }),
  output: z.object({}),
  async run({ db, scope, now }, { id, correction }) {
    const { district } = scope
    const version = await planVersions.find(db, district, id)
    const standing = version ? await planCorrections.listFor(db, district, version.plan) : []
    if (!standing.some((it) => it.id === correction))
      throw new Refusal('not-found', '没有这条更正，或已撤回，请刷新后再看')
    const entry = { districtCode: district, entry: correction, reason: '撤回方案更正', knownFrom: now, batch: null }
    await withdrawals.record(db, [entry])
    return {}
  },
})
