import { Refusal } from '#domain/access/refusal.ts'
import * as units from '#store/access/units.ts'
import type { Day } from '#values/day.ts'
import type { Context } from '../door/context.ts'

type Period = { validFrom: Day; validTo: Day | null }
type Holder = { holder: string; name: string }

/**
 * Units by slug and towns by code, each once, with their names. Throws a Refusal for one that the district does not have, or that is not
 * there during the period.
 */
export async function holdersOf({ db, scope, texts }: Context, asked: string[], period: Period): Promise<Holder[]> {
  const known = new Map((await units.list(db, scope)).map((it) => [it.slug, it]))
  const towns = new Map((texts.districts.get(scope.district)?.towns ?? []).map((it) => [it.code, it.name]))
  return [...new Set(asked)].map((holder) => {
    const unit = known.get(holder)
    const name = unit?.name ?? towns.get(holder)
    if (name === undefined)
      throw new Refusal('not-found', `没有「${holder}」这个单位或乡镇街道，请先在「系统管理 › 单位」登记`)
    if (unit) refuseAbsent(unit, period)
    return { holder, name }
  })
}

function refuseAbsent(
  unit: { name: string; validFrom: Day; validTo: Day | null },
  { validFrom, validTo }: Period,
): void {
  if (unit.validFrom > validFrom)
    throw new Refusal(
      'not-allowed',
      `${unit.name}自 ${unit.validFrom} 起设立，不能从 ${validFrom} 起负责；请改开始日期`,
    )
  if (unit.validTo !== null && (validTo === null || validTo > unit.validTo))
    throw new Refusal('not-allowed', `${unit.name}到 ${unit.validTo} 已撤销，请把结束日期写到这一天之前，或选承接单位`)
}
