import { touched } from '#domain/eligibility/batch/change.ts'
import { dueRuns } from '#domain/eligibility/batch/dueRuns.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import { changes } from '#store/eligibility/changes.ts'
import * as assessments from '#store/eligibility/assessments.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import { groupBy } from '#values/groupBy.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { editionOf } from './assessmentBooks.ts'
import { assessStretch } from './assessStretch.ts'
import { hashedPrograms } from './hashedPrograms.ts'

/** Asks every scheme of every enterprise where that is due; where only some books changed, of these and what reads the change. */
export const refreshAssessments = operation({
  title: '重新批量对标',
  kind: 'job',
  permission: 'record enterprises',
  input: z.object({}),
  output: z.object({
    /** Schemes asked of everybody, and enterprises of whom only some were asked again. */
    schemes: z.int(),
    enterprises: z.int(),
    changed: z.int(),
  }),
  async run(context) {
    const { db, scope, today, now } = context
    const at = { on: today, knownBy: now }
    const programs = hashedPrograms(context)
    const runs = await assessments.runs(db, scope.district)
    const { due, standing } = dueRuns(programs, runs, today)
    const since = runs
      .filter((it) => it.onDay === today)
      .map((it) => it.knownBy)
      .sort()[0]
    const changed = since && standing.length > 0 ? await askChanged(context, standing, { since, at }) : 0
    const enterprises = due.length > 0 ? await askEverybody(context, due, at) : 0
    await assessments.noteRuns(
      db,
      programs.map(({ program, hash }) => ({
        ...editionOf(program),
        districtCode: scope.district,
        onDay: today,
        knownBy: now,
        textSha256: hash,
      })),
    )
    return { schemes: due.length, enterprises, changed }
  },
})

async function askEverybody(context: Context, due: readonly Program[], at: AsOf): Promise<number> {
  const { db, scope, progress } = context
  const ids = await enterpriseList.ids(db, { district: scope.district, ...at, filter: {} })
  await assessments.forget(db, scope.district, due.map(editionOf))
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await progress(from, ids.length, `对照 ${due.length} 套条件`)
    const some = ids.slice(from, from + AT_ONCE)
    await assessStretch(context, new Map(due.map((program) => [program, some])), at)
  }
  return ids.length
}

const AT_ONCE = 1000

type Since = { since: AsOf['knownBy']; at: AsOf }

async function askChanged(context: Context, programs: readonly Program[], { since, at }: Since): Promise<number> {
  const { db, scope, texts } = context
  const stretch = { district: scope.district, since, until: at.knownBy }
  const due = touched(programs, await changes(db, stretch, [...texts.ledgers.values()]))
  const ids = [...due.keys()]
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const pairs = some.flatMap((id) => [...(due.get(id) ?? [])].map((program) => ({ id, program })))
    const asked = groupBy(pairs, (it) => it.program)
    for (const [program, of] of asked)
      await assessments.forgetOf(db, scope.district, { ...editionOf(program), enterprises: of.map(({ id }) => id) })
    const there = new Set(await enterpriseList.ids(db, { district: scope.district, ...at, filter: {}, among: some }))
    const standing = [...asked].map(([program, of]) => {
      return [program, of.map(({ id }) => id).filter((id) => there.has(id))] as const
    })
    await assessStretch(context, new Map(standing), at)
  }
  return ids.length
}
