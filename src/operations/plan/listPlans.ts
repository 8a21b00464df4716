import * as planVersions from '#store/plan/planVersions.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const PlanStatus = z.enum(['draft', 'adopted', 'superseded'])

export const listPlans = operation({
  title: '方案版本',
  kind: 'read',
  permission: 'read the plan',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        plan: z.string(),
        version: z.number(),
        status: PlanStatus,
        title: z.string(),
        sha256: z.string(),
        draftedAt: Moment,
        adoptedOn: Day.nullable(),
      }),
    ),
  }),
  async run({ db, scope }) {
    return { rows: await planVersions.list(db, scope.district) }
  },
})
