import type { AssessmentQuestion } from '#domain/eligibility/batch/assessmentQuestion.ts'
import type { AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { failingClauses } from '#domain/eligibility/batch/failingClauses.ts'
import { programsOn } from '#domain/eligibility/batch/keptPrograms.ts'
import { schemeHead } from '#domain/eligibility/batch/schemeHead.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { page } from '#store/eligibility/assessmentPage.ts'
import * as assessments from '#store/eligibility/assessments.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'
import { asOf } from '../registry/asOf.ts'
import { selection } from '../registry/selection.ts'

/** A stretch of what the criteria say of everybody this person may see, under the versions in force. */
export async function assessmentBooks(
  context: Context,
  { filter, scheme, verdict, short, nearest }: Omit<AssessmentQuestion, 'page'>,
  stretch: { size: number; offset: number },
): Promise<{ schemes: AssessmentScheme[]; rows: AssessmentRow[]; total: number; leftOut: number }> {
  const { db, texts, today } = context
  const programs = programsOn(texts.schemes, today)
  const chosen = scheme === undefined ? programs : programs.filter(({ text }) => text.id === scheme)
  if (chosen.length === 0)
    throw new Refusal(
      'not-found',
      `${today} 没有施行中的「${scheme}」，可选的有 ${programs.map(({ text }) => text.title).join('、')}`,
    )
  const asked = await selection(context, filter, asOf(context, {}))
  const editions = chosen.map(editionOf)
  const found = await page(db, { selection: asked, editions, verdict, short, nearest }, stretch)
  const cells = await cellsOf(
    context,
    programs,
    found.rows.map(({ id }) => id),
  )
  return {
    schemes: programs.map(schemeHead),
    rows: found.rows.map((row) => ({ ...row, cells: cells(row.id) })),
    total: found.total,
    leftOut: found.leftOut,
  }
}

async function cellsOf({ db, scope }: Context, programs: readonly Program[], enterprises: readonly string[]) {
  const kept = await assessments.of(db, scope.district, { editions: programs.map(editionOf), enterprises })
  const byEnterprise = groupBy(kept, (it) => it.enterprise)
  return (id: string): AssessmentRow['cells'] =>
    programs.map((program) => {
      const found = byEnterprise
        .get(id)
        ?.find(({ scheme, inForce }) => scheme === program.text.id && inForce === program.text.inForce)
      if (!found) return null
      const { scheme, verdict, low, high, met, unmet, unknown, judgement, trace } = found
      const failing = failingClauses(program, trace).map(({ clause }) => clause)
      return { scheme, verdict, low, high, met, unmet, unknown, judgement, failing }
    })
}

/** A program as the store knows it. */
export function editionOf({ text, mode }: Program): assessments.Edition {
  return { scheme: text.id, inForce: text.inForce, mode }
}
