import { Refusal } from '#domain/access/refusal.ts'
import { correct } from '#domain/plan/correct.ts'
import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import { Correction, type EnteredCorrection } from '#domain/plan/correction.ts'
import { tableCells } from '#domain/plan/tableCells.ts'
import { newId } from '#store/database/newId.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { planReview } from './planReview.ts'

/**
 * Marked as a person's, kept beside the compiler's reading, and applied to every later version in which the words still stand.
 * A confirmation changes nothing: it says that a doubtful reading is right.
 */
export const correctPlan = operation({
  title: '更正方案条目',
  kind: 'write',
  permission: 'adopt the plan',
  input: z.object({ id: z.uuid(), correction: Correction }),
  output: z.object({ correction: z.string() }),
  async run(context, { id, correction }) {
    const { db, scope, now, person } = context
    const { district } = scope
    const version = await planVersions.find(db, district, id)
    if (!version) throw new Refusal('not-found', '没有这个方案版本，请刷新后再办')
    if (version.status !== 'draft')
      throw new Refusal('not-allowed', `第 ${version.version} 版已采用，不再更正；需要改动请上传新的版本`)
    const entered = { ...correction, id: newId(), person: person.name, knownFrom: now }
    await refuseAstray(context, version, entered)
    const { plan } = version
    await planCorrections.record(db, { ...entered, districtCode: district, plan, account: person.id })
    return { correction: entered.id }
  },
})

type Version = Parameters<typeof planReview>[1]

/** A correction names an item of this version, a confirmation one of its open doubts. */
async function refuseAstray(context: Context, version: Version, entered: EnteredCorrection): Promise<void> {
  const { kind, anchor } = entered
  if (kind === 'confirmed') {
    const { doubts } = await planReview(context, version)
    if (
      !doubts.some(
        (it) => it.anchor === anchor && it.settled === null && it.kind !== 'placeholder' && it.kind !== 'adrift',
      )
    )
      throw new Refusal('not-found', '这一处已经处理，或在这一版里不存在，请刷新后再看')
    return
  }
  const { adrift, plan } = correct(version.document, [entered])
  if (adrift.length > 0) throw new Refusal('not-found', `方案里找不到「${anchor.slice(0, 30)}」这一条，请刷新后再办`)
  if (kind === 'cell' && !holds(plan, entered))
    throw new Refusal(
      'bad-input',
      `「${anchor.slice(0, 40)}」这一格填的种类不对：数字格填数字，单位格填单位，时限格填年份`,
    )
}

/** Whether the cell now holds what was said: a number is not written into a cell of units. */
function holds(plan: CompiledPlan, { anchor, change }: EnteredCorrection): boolean {
  const cell = tableCells(plan).find((it) => it.anchor === anchor)
  return JSON.stringify(cell?.holds) === JSON.stringify(change)
}
