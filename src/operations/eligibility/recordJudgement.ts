import { Refusal } from '#domain/access/refusal.ts'
import { judgeable } from '#domain/eligibility/judgements/judgeable.ts'
import { judgementObjection } from '#domain/eligibility/judgements/judgementObjection.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { newId } from '#store/database/newId.ts'
import * as judgements from '#store/eligibility/judgements.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { requireOwn } from '../ledgers/ownEnterprise.ts'

const Input = z.object({
  enterprise: z.uuid(),
  scheme: z.string(),
  mode: z.string().default(NEW_APPLICATION),
  /** The judged part of a clause, such as `core-ip.2`, or an item of the score. */
  clause: z.string().max(120),
  /** Whether the clause is met. */
  holds: z.boolean().optional(),
  /** The points of the item. */
  points: z.number().nonnegative().optional(),
  judge: z.string().trim().min(2, '请写明由谁判断，如「技术专家组」或专家姓名').max(60),
  judgedOn: Day,
  reason: z.string().trim().min(2, '请写明理由').max(500),
})

/** What a named person judged of an enterprise's application; it counts from its day on, for the same version of the text. */
export const recordJudgement = operation({
  title: '登记专家意见',
  kind: 'write',
  permission: 'record judgements',
  input: Input,
  output: z.object({ id: z.string() }),
  async run(context, { enterprise, scheme, mode, judgedOn, ...given }) {
    const { db, scope, texts, today, now, person } = context
    if (judgedOn > today) throw new Refusal('bad-input', `${judgedOn} 还没有到，请核对意见的日期`)
    await requireOwn(context, enterprise)
    const text = schemeOn(texts.schemes, scheme, { on: judgedOn, mode })
    const program = programOf({ text, facts: texts.schemes.facts, mode })
    const objection = judgementObjection(judgeable(program), given)
    if (objection !== undefined) throw new Refusal('bad-input', objection)
    const { clause, holds, points, judge, reason } = given
    const id = newId()
    const row = { districtCode: scope.district, id, enterprise, scheme, inForce: text.inForce, clause, judge, judgedOn }
    const said = points === undefined ? { holds: holds ?? null, points: null } : { holds: null, points: String(points) }
    await judgements.record(db, [{ ...row, ...said, reason, person: person.name, knownFrom: now }])
    return { id }
  },
})
