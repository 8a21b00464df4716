import { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import type { Scope } from '#domain/access/scope.ts'
import { correct } from '#domain/plan/correct.ts'
import { EnteredCorrection } from '#domain/plan/correction.ts'
import { lintUnits, type KnownUnit } from '#domain/plan/lintUnits.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as units from '#store/access/units.ts'
import type { Database } from '#store/database/database.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { PlanStatus } from './listPlans.ts'

export const readPlan = operation({
  title: '方案全文与条目',
  kind: 'read',
  permission: 'read the plan',
  input: z.object({ id: z.uuid().optional() }),
  output: z.object({
    id: z.string(),
    version: z.number(),
    status: PlanStatus,
    sha256: z.string(),
    adoptedOn: Day.nullable(),
    /** With people's corrections applied; `corrected` says by `task 3` or `goal 5` which, `adrift` which no longer fit. */
    document: CompiledPlan,
    corrected: z.record(z.string(), EnteredCorrection),
    adrift: z.array(EnteredCorrection),
  }),
  async run({ db, scope }, { id }) {
    const found = await (id ? planVersions.find(db, scope.district, id) : latest(db, scope.district))
    if (!found) throw new Refusal('not-found', '还没有方案。请由牵头单位在「方案」页上传方案文件')
    // What was adopted stays as it was adopted.
    const corrections = found.corrections ?? (await planCorrections.listFor(db, scope.district, found.plan))
    const { plan: document, corrected, adrift } = correct(found.document, corrections)
    const lintFindings = [...document.lintFindings, ...lintUnits(document, await knownUnits(db, scope))]
    return { ...found, document: { ...document, lintFindings }, corrected, adrift }
  },
})

/** The district's units as the lint asks for them: a successor by its name. */
async function knownUnits(db: Database, scope: Scope): Promise<KnownUnit[]> {
  const rows = await units.list(db, scope)
  const names = new Map(rows.map(({ slug, name }) => [slug, name]))
  return rows.map(({ name, validFrom, validTo, successor }) => ({
    name,
    validFrom,
    validTo: validTo ?? undefined,
    successor: successor === null ? undefined : (names.get(successor) ?? successor),
  }))
}

/** The version in force, else the newest draft. */
async function latest(db: Parameters<typeof planVersions.inForce>[0], district: string) {
  const adopted = await planVersions.inForce(db, district)
  if (adopted) return adopted
  const [newest] = await planVersions.list(db, district)
  return newest && planVersions.find(db, district, newest.id)
}
