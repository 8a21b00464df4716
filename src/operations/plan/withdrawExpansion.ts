import { Refusal } from '#domain/access/refusal.ts'
import * as planExpansions from '#store/plan/planExpansions.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** Takes back that some units answer in a placeholder's place; all of them or none. */
export const withdrawExpansion = operation({
  title: '撤回占位单位的展开',
  kind: 'write',
  permission: 'adopt the plan',
  input: z.object({ id: z.uuid(), expansions: z.array(z.uuid()).min(1).max(500) }),
  output: z.object({}),
  async run({ db, scope, now }, { id, expansions }) {
    const { district } = scope
    const version = await planVersions.find(db, district, id)
    const standing = version ? await planExpansions.listFor(db, district, version.plan) : []
    const known = new Set(standing.map((it) => it.id))
    if (!expansions.every((it) => known.has(it)))
      throw new Refusal('not-found', '其中有的展开不存在或已撤回，请刷新后再看')
    const reason = '撤回占位单位的展开'
    await withdrawals.record(
      db,
      expansions.map((entry) => ({ districtCode: district, entry, reason, knownFrom: now, batch: null })),
    )
    return {}
  },
})
