import { Refusal } from '#domain/access/refusal.ts'
import { correct } from '#domain/plan/correct.ts'
import { Title } from '#domain/registry/title.ts'
import { targetsOf, type TargetsOfPlan } from '#domain/targets/targetsOf.ts'
import * as units from '#store/access/units.ts'
import { newId } from '#store/database/newId.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import * as targets from '#store/targets/targets.ts'
import { lastDayOf } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'

/** From now on the database holds this version with its hash; its tables become targets, its baselines opening counts. */
export const adoptPlan = operation({
  title: '采用方案',
  kind: 'write',
  permission: 'adopt the plan',
  input: z.object({ id: z.uuid() }),
  output: z.object({ targets: z.number(), openings: z.number() }),
  async run(context, { id }) {
    const { db, scope, today, person } = context
    const { district } = scope
    const version = await planVersions.find(db, district, id)
    if (!version) throw new Refusal('not-found', '没有这个方案版本，请刷新后再办')
    if (version.status !== 'draft') throw new Refusal('conflict', `第 ${version.version} 版不是草稿，不能再次采用`)
    const names = new Map((await units.list(db, scope)).map((it) => [it.name, it.slug]))
    const corrections = await planCorrections.listFor(db, district, version.plan)
    const found = targetsOf(correct(version.document, corrections).plan, names)
    if (found.unknownUnits.length > 0)
      throw new Refusal(
        'not-allowed',
        `附件里的单位还没有登记：${found.unknownUnits.join('、')}。请先在「系统管理 › 单位」登记，再采用方案`,
        found.unknownUnits,
      )
    await planVersions.adopt(db, { district, id }, { day: today, account: person.id, corrections })
    await targets.record(
      db,
      found.targets.map((it) => ({
        districtCode: district,
        id: newId(),
        planVersion: id,
        ...it,
        value: String(it.value),
      })),
    )
    return { targets: found.targets.length, openings: await openBooks(context, found.baselines) }
  },
})

/** An opening count that the book has already, with the same number, is not entered twice. */
async function openBooks({ db, scope, now }: Context, baselines: TargetsOfPlan['baselines']): Promise<number> {
  const { district } = scope
  const openings = []
  for (const { indicator, year, total, table } of baselines) {
    const title = Title.safeParse(indicator)
    if (!title.success) continue
    const onDay = lastDayOf(year)
    const known = await titleBook.openingsOf(db, district, title.data)
    if (known.some((it) => it.onDay === onDay && it.total === total && it.withdrawnFrom === null)) continue
    const reason = `方案附件《${table}》所列 ${year} 年总数`
    openings.push({ districtCode: district, id: newId(), title: title.data, onDay, total, reason, knownFrom: now })
  }
  await titleBook.recordOpenings(db, openings)
  return openings.length
}
