import { Refusal } from '#domain/access/refusal.ts'
import { sameCare } from '#domain/registry/assignment.ts'
import { EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import { newId } from '#store/database/newId.ts'
import * as assignments from '#store/registry/assignments.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { requireUnit } from '../access/requireUnit.ts'
import { operation } from '../door/operation.ts'
import { asOf } from './asOf.ts'
import { selection } from './selection.ts'

const MOST = 20_000

/** Hands every enterprise that a filter shows to a unit and its officer, or takes it from whoever has it. */
export const assignEnterprises = operation({
  title: '指定包联单位',
  kind: 'write',
  permission: 'assign enterprises',
  input: z.object({
    filter: EnterpriseFilter,
    /** Null: nobody looks after them any more. */
    unit: z.string().min(1).max(100).nullable(),
    /** 服务专员, by name. */
    officer: z.string().trim().max(40).optional(),
    /** From which day on; today where nothing is said. */
    fromDay: Day.optional(),
  }),
  output: z.object({ assigned: z.number(), unchanged: z.number() }),
  async run(context, { filter, unit, officer = '', fromDay = context.today }) {
    const { db, scope, now, today, person } = context
    if (fromDay > today) throw new Refusal('bad-input', `${fromDay} 还没有到，请到那一天再交接，或改用今天以前的日期`)
    if (unit !== null) refuseAbolished(await requireUnit(context, unit), today)
    const chosen = await enterpriseList.ids(db, await selection(context, filter, asOf(context, {})))
    if (chosen.length > MOST)
      throw new Refusal('too-large', `有 ${chosen.length} 家企业，一次最多指定 ${MOST} 家；请缩小筛选范围`)
    const said = { unit, officer: unit === null || officer === '' ? null : officer }
    const cared = await assignments.on(db, { district: scope.district, knownBy: now, on: fromDay }, chosen)
    const known = new Map(cared.map((it) => [it.enterprise, it]))
    const changed = chosen.filter((id) => !sameCare(known.get(id), said))
    const mark = { districtCode: scope.district, fromDay, person: person.name, knownFrom: now, batch: null }
    await assignments.record(
      db,
      changed.map((enterprise) => ({ ...mark, ...said, id: newId(), enterprise })),
    )
    return { assigned: changed.length, unchanged: chosen.length - changed.length }
  },
})

function refuseAbolished({ name, validTo }: { name: string; validTo: Day | null }, today: Day): void {
  if (validTo !== null && validTo < today)
    throw new Refusal('bad-input', `「${name}」已于 ${validTo} 撤销，请选择承接它的单位`)
}
