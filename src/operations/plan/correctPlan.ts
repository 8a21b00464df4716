import { Refusal } from '#domain/access/refusal.ts'
import { correct } from '#domain/plan/correct.ts'
import { Correction } from '#domain/plan/correction.ts'
import { newId } from '#store/database/newId.ts'
import * as planCorrections from '#store/plan/planCorrections.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** Marked as a person's, kept beside the compiler's reading, and applied to every later version in which the words still stand. */
export const correctPlan = operation({
  title: '更正方案条目',
  kind: 'write',
  permission: 'adopt the plan',
  input: z.object({ id: z.uuid(), correction: Correction }),
  output: z.object({ correction: z.string() }),
  async run({ db, scope, now, person }, { id, correction }) {
    const { district } = scope
    const version = await planVersions.find(db, district, id)
    if (!version) throw new Refusal('not-found', '没有这个方案版本，请刷新后再办')
    if (version.status !== 'draft')
      throw new Refusal('not-allowed', `第 ${version.version} 版已采用，不再更正；需要改动请上传新的版本`)
    const entered = { ...correction, id: newId(), person: person.name, knownFrom: now }
    if (correct(version.document, [entered]).adrift.length > 0)
      throw new Refusal('not-found', `方案里找不到「${correction.anchor.slice(0, 30)}」这一条，请刷新后再办`)
    const { plan } = version
    await planCorrections.record(db, { ...entered, districtCode: district, plan, account: person.id })
    return { correction: entered.id }
  },
})
