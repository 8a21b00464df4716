import { Refusal } from '#domain/access/refusal.ts'
import { correct } from '#domain/plan/correct.ts'
import { taskAnchor } from '#domain/plan/correction.ts'
import type { PlanTask } from '#domain/plan/compiledPlan.ts'
import { newId } from '#store/database/newId.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planExpansions from '#store/plan/planExpansions.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { holdersOf } from './holdersOf.ts'

/** Without an `anchor` every task that names the placeholder is meant, in later versions too. */
const Input = z.object({
  id: z.uuid(),
  placeholder: z.string().min(1),
  anchor: z.string().nullable().default(null),
  holders: z.array(z.string()).min(1).max(200),
  validFrom: Day,
  validTo: Day.nullable().default(null),
  reason: z.string().trim().min(1).max(200),
})

/** Who answers from which day is not frozen by adoption: units come and go while a plan is in force. */
export const expandPlaceholder = operation({
  title: '展开占位单位',
  kind: 'write',
  permission: 'adopt the plan',
  input: Input,
  output: z.object({ expansions: z.array(z.string()) }),
  async run(context, input) {
    const { db, scope, now, person } = context
    const { placeholder, anchor, validFrom, validTo, reason } = input
    const plan = await planNaming(context, input)
    if (validTo !== null && validTo < validFrom)
      throw new Refusal('bad-input', `结束日期 ${validTo} 早于开始日期 ${validFrom}，请改正`)
    const holders = await holdersOf(context, input.holders, { validFrom, validTo })
    const standing = await planExpansions.listFor(db, scope.district, plan)
    const same = standing.filter((it) => it.placeholder === placeholder && it.anchor === anchor)
    const said = {
      districtCode: scope.district,
      plan,
      placeholder,
      anchor,
      validFrom,
      validTo,
      reason,
      person: person.name,
      account: person.id,
      knownFrom: now,
    }
    const rows = holders
      .filter(({ holder }) => !same.some((it) => it.holder === holder && overlaps(it, { validFrom, validTo })))
      .map((it) => ({
        ...said,
        ...it,
        id: newId(),
      }))
    if (rows.length === 0) throw new Refusal('conflict', '这些单位在这段时间已经列出，不必重复；要改日期请先撤回')
    await planExpansions.record(db, rows)
    return { expansions: rows.map((it) => it.id) }
  },
})

type Period = { validFrom: Day; validTo: Day | null }

function overlaps(one: Period, other: Period): boolean {
  return (
    (one.validTo === null || one.validTo >= other.validFrom) &&
    (other.validTo === null || other.validTo >= one.validFrom)
  )
}

/** The plan whose version names the placeholder, in the task that is meant. */
async function planNaming(
  { db, scope }: Context,
  { id, placeholder, anchor }: z.output<typeof Input>,
): Promise<string> {
  const { district } = scope
  const version = await planVersions.find(db, district, id)
  if (!version) throw new Refusal('not-found', '没有这个方案版本，请刷新后再办')
  if (version.status === 'superseded')
    throw new Refusal('not-allowed', `第 ${version.version} 版已被取代；请在现行版本里展开`)
  const corrections = version.corrections ?? (await planCorrections.listFor(db, district, version.plan))
  const { tasks } = correct(version.document, corrections).plan
  if (!tasks.some((it) => names(it, placeholder) && (anchor === null || taskAnchor(it) === anchor)))
    throw new Refusal(
      'not-found',
      `这一版方案里${anchor === null ? '' : '的这项任务'}没有「${placeholder}」，请刷新后再办`,
    )
  return version.plan
}

function names({ lead, responsible }: PlanTask, placeholder: string): boolean {
  return lead.includes(placeholder) || responsible.includes(placeholder)
}
