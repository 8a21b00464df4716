import { dueRuns } from '#domain/eligibility/batch/dueRuns.ts'
import { anyChange } from '#store/eligibility/changes.ts'
import * as assessments from '#store/eligibility/assessments.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { Context } from '../door/context.ts'
import { hashedPrograms } from './hashedPrograms.ts'

/** Of which day the kept answers are, and whether they should be reckoned again. */
export async function keptState(
  context: Context,
): Promise<{ kept: { on: Day; knownBy: Moment } | null; outdated: boolean }> {
  const { db, scope, today, now } = context
  const runs = await assessments.runs(db, scope.district)
  const [oldest] = runs.sort((a, b) => (a.knownBy < b.knownBy ? -1 : 1))
  if (!oldest) return { kept: null, outdated: true }
  const { due } = dueRuns(hashedPrograms(context), runs, today)
  const stretch = { district: scope.district, since: oldest.knownBy, until: now }
  const outdated = due.length > 0 || (await anyChange(db, stretch))
  return { kept: { on: oldest.onDay, knownBy: oldest.knownBy }, outdated }
}
