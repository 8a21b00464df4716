import { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import { EnteredCorrection } from '#domain/plan/correction.ts'
import { Doubt } from '#domain/plan/doubt.ts'
import { expandedIn } from '#domain/plan/expandedIn.ts'
import { Expansion } from '#domain/plan/expansion.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { PlanStatus } from './listPlans.ts'
import { planReview } from './planReview.ts'

export const readPlan = operation({
  title: '方案全文与条目',
  kind: 'read',
  permission: 'read the plan',
  input: z.object({ id: z.uuid().optional() }),
  output: z.object({
    id: z.string(),
    version: z.number(),
    status: PlanStatus,
    sha256: z.string(),
    adoptedOn: Day.nullable(),
    /** With people's corrections applied; `corrected` says by `task 3`, `goal 5` or `cell …` which, `adrift` which no longer fit. */
    document: CompiledPlan,
    corrected: z.record(z.string(), EnteredCorrection),
    adrift: z.array(EnteredCorrection),
    /** By `task 3`, who answers there for its placeholders. */
    expanded: z.record(z.string(), z.array(Expansion)),
    /** What to look at first, and what people have settled of it. */
    doubts: z.array(Doubt),
  }),
  async run(context, { id }) {
    const { db, scope } = context
    const found = await (id ? planVersions.find(db, scope.district, id) : latest(db, scope.district))
    if (!found) throw new Refusal('not-found', '还没有方案。请由牵头单位在「方案」页上传方案文件')
    const { corrected, expansions, lintFindings, doubts } = await planReview(context, found)
    const document = { ...corrected.plan, lintFindings }
    return { ...found, ...corrected, document, expanded: expandedIn(document, expansions), doubts }
  },
})

/** The version in force, else the newest draft. */
async function latest(db: Parameters<typeof planVersions.inForce>[0], district: string) {
  const adopted = await planVersions.inForce(db, district)
  if (adopted) return adopted
  const [newest] = await planVersions.list(db, district)
  return newest && planVersions.find(db, district, newest.id)
}
