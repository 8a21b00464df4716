import * as units from '#store/access/units.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const listUnits = operation({
  title: '单位清单',
  kind: 'read',
  permission: 'read units',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        kind: z.enum(['department', 'park', 'town', 'vertical', 'party']),
        validFrom: Day,
        validTo: Day.nullable(),
        successor: z.string().nullable(),
      }),
    ),
  }),
  async run({ db, scope }) {
    return { rows: await units.list(db, scope) }
  },
})
