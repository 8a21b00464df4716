import type { System } from '#operations/door/context.ts'
import { ask } from '../registry/lists.ts'
import { callerIn, home } from './twoDistricts.ts'

/** An expert's judgement on an enterprise. */
export async function judgementSample(system: System, enterprise: string) {
  const given = { clause: 'domain.2', holds: true, judge: '技术专家组', judgedOn: '2025-06-30' }
  const asked = { enterprise, scheme: 'high-tech-enterprise', ...given, reason: '测试意见' }
  const { id } = await ask(system, { name: 'recordJudgement', caller: callerIn(home, 'lead') }, asked)
  return { judgement: id }
}
