import { Title } from '#domain/registry/title.ts'
import { decompose } from '#domain/targets/decompose.ts'
import { Decomposition } from '#domain/targets/decomposition.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import * as units from '#store/access/units.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import * as targets from '#store/targets/targets.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from '../registry/asOf.ts'

const Input = z.object({ indicator: Title, ...asOfInput })

export const readDecomposition = operation({
  title: '任务分解：附件表与账面数',
  kind: 'read',
  permission: 'read targets',
  input: Input,
  output: Decomposition,
  run: decompositionOf,
})

/** The annex table of an indicator on a day, with its receipt. */
export async function decompositionOf(context: Context, input: z.output<typeof Input>): Promise<Decomposition> {
  const { db, scope, texts, system } = context
  const [book, promised, plan, known] = await Promise.all([
    titleBook.load(db, scope.district, input.indicator),
    targets.inForce(db, scope.district, input.indicator),
    planVersions.inForce(db, scope.district),
    units.list(db, scope),
  ])
  const unitNames = new Map(known.map((it) => [it.slug, it.name]))
  const asked = asOf(context, input)
  const found = decompose({ indicator: input.indicator, targets: promised, scope, unitNames, ...book }, asked)
  return { ...found, receipt: { ...asked, plan: plan?.sha256 ?? null, policy: texts.sha256, code: system.version } }
}
