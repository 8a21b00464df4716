import { correct } from '#domain/plan/correct.ts'
import type { CompiledPlan, LintFinding } from '#domain/plan/compiledPlan.ts'
import type { CorrectedPlan, EnteredCorrection } from '#domain/plan/correction.ts'
import type { Doubt } from '#domain/plan/doubt.ts'
import { doubts } from '#domain/plan/doubts.ts'
import type { Expansion } from '#domain/plan/expansion.ts'
import { findingsAfter } from '#domain/plan/findingsAfter.ts'
import { lintUnits, type KnownUnit } from '#domain/plan/lintUnits.ts'
import * as units from '#store/access/units.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planExpansions from '#store/plan/planExpansions.ts'
import type { Context } from '../door/context.ts'

type Version = { plan: string; document: CompiledPlan; corrections: EnteredCorrection[] | null }

export type PlanReview = {
  corrected: CorrectedPlan
  lintFindings: LintFinding[]
  expansions: Expansion[]
  doubts: Doubt[]
}

/** A version as people have corrected, confirmed and expanded it. What was adopted keeps the corrections it was adopted with. */
export async function planReview(context: Context, { plan, document, ...version }: Version): Promise<PlanReview> {
  const { db, scope, texts, today } = context
  const { district } = scope
  const corrections = version.corrections ?? (await planCorrections.listFor(db, district, plan))
  const expansions = await planExpansions.listFor(db, district, plan)
  const corrected = correct(document, corrections)
  const known = await knownUnits(context)
  const found = (read: CompiledPlan, findings: LintFinding[]) => [...findings, ...lintUnits(read, known)]
  const before = found(document, document.lintFindings)
  const changed = Object.keys(corrected.corrected).length > 0
  const after = changed ? found(corrected.plan, findingsAfter(document, corrected.plan)) : before
  const name = texts.districts.get(district)?.name ?? district
  const findings = { before, after }
  return {
    corrected,
    lintFindings: after,
    expansions,
    doubts: doubts({ compiled: document, corrected, findings, expansions, district: name, today }),
  }
}

/** The district's units as the lint asks for them: a successor by its name. */
async function knownUnits({ db, scope }: Context): Promise<KnownUnit[]> {
  const rows = await units.list(db, scope)
  const names = new Map(rows.map(({ slug, name }) => [slug, name]))
  return rows.map(({ name, validFrom, validTo, successor }) => ({
    name,
    validFrom,
    validTo: validTo ?? undefined,
    successor: successor === null ? undefined : (names.get(successor) ?? successor),
  }))
}
