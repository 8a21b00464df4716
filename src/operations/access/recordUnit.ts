import { Refusal } from '#domain/access/refusal.ts'
import * as units from '#store/access/units.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** A unit that was renamed or dissolved gets its last day and a successor; its row and its history stay. */
export const recordUnit = operation({
  title: '登记单位',
  kind: 'write',
  permission: 'keep units',
  input: z.object({
    slug: z.string().regex(/^[a-z0-9-]{2,40}$/, '代号用小写英文和横线'),
    name: z.string().trim().min(2, '请填写单位名称').max(40),
    kind: z.enum(['department', 'park', 'town', 'vertical', 'party']),
    validFrom: Day,
    validTo: Day.nullable().default(null),
    successor: z.string().nullable().default(null),
  }),
  output: z.object({}),
  async run({ db, scope }, unit) {
    const known = await units.list(db, scope)
    if (unit.validTo && unit.validTo < unit.validFrom)
      throw new Refusal('bad-input', `「${unit.name}」的撤并日期早于设立日期，请改正`)
    if (unit.successor && !known.some((it) => it.slug === unit.successor))
      throw new Refusal('bad-input', `没有承接单位「${unit.successor}」，请先登记`)
    await units.record(db, { districtCode: scope.district, ...unit, position: 100 })
    return {}
  },
})
