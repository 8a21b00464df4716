import { Refusal } from '#domain/access/refusal.ts'
import { PlanChange, planChanges } from '#domain/plan/planChanges.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** A version against the one before it of the same plan; `before` is null for the first. */
export const comparePlanVersions = operation({
  title: '与上一版比较',
  kind: 'read',
  permission: 'read the plan',
  input: z.object({ id: z.uuid() }),
  output: z.object({ before: z.number().nullable(), changes: z.array(PlanChange) }),
  async run({ db, scope }, { id }) {
    const after = await planVersions.find(db, scope.district, id)
    if (!after) throw new Refusal('not-found', '没有这个方案版本，请刷新后再看')
    const [previous] = (await planVersions.list(db, scope.district))
      .filter((it) => it.plan === after.plan && it.version < after.version)
      .sort((a, b) => b.version - a.version)
    const before = previous && (await planVersions.find(db, scope.district, previous.id))
    if (!before) return { before: null, changes: [] }
    return { before: before.version, changes: planChanges(before.document, after.document) }
  },
})
