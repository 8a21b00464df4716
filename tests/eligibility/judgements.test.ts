// What experts judged of an enterprise: kept with name, day and reason, counted for the same text, carried by the receipt.
import type { System } from '#operations/door/context.ts'
import { accountIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'

type Given = { clause: string; holds?: boolean; points?: number; judgedOn?: string; reason?: string }

async function office(system: System) {
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '本单位独有' } })
  const enterprise = rows[0]?.id ?? ''
  const scheme = 'high-tech-enterprise'
  const judge = (given: Given) =>
    ask(
      system,
      { name: 'recordJudgement', caller: lead },
      { enterprise, scheme, judge: '技术专家组', judgedOn: '2025-06-20', reason: '现场看过', ...given },
    )
  const assess = async (when: object = {}) => {
    const asked = { enterprise, scheme, ...when }
    const { assessments } = await ask(system, { name: 'assessEnterprise', caller: lead }, asked)
    const [found] = assessments
    if (!found) throw new Error('no assessment')
    return found
  }
  return { lead, enterprise, scheme, judge, assess }
}

type Answered = Awaited<ReturnType<Awaited<ReturnType<typeof office>>['assess']>>

function score({ scores }: Answered) {
  return [scores[0]?.low, scores[0]?.high]
}

function part({ findings }: Answered, clause: string) {
  const detail = findings.find((it) => it.clause === clause)?.detail
  return detail && 'parts' in detail ? detail.parts[1]?.answer : undefined
}

test('points narrow the range of the score, an answer decides its part, and each is told with who, when and why', async ({
  ownStore,
}) => {
  const { judge, assess } = await office(twoDistricts(ownStore))
  expect(score(await assess())).toEqual([0, 10000])
  expect(part(await assess(), 'domain')).toBe('judgement')

  await judge({ clause: 'organisation-system', points: 4.5, reason: '制度较全' })
  await judge({ clause: 'domain.2', holds: false, reason: '不属于所选领域' })
  const found = await assess()

  expect(score(found)).toEqual([450, 9850])
  expect(part(found, 'domain')).toBe('unmet')
  expect(found.sentences.items['organisation-system']).toContain('技术专家组（2025-06-20）：制度较全')
  expect(found.sentences.findings['domain']).toContain('技术专家组（2025-06-20）认为不符合：不属于所选领域')
  expect(found.judgements).toMatchObject([
    { clause: 'organisation-system', points: '4.50', judge: '技术专家组', person: 'lead-none' },
    { clause: 'domain.2', holds: false, knownFrom: '2025-06-30T04:00:00.000Z' },
  ])
})

test('a judgement counts from its day on, a later one stands before it, and taking it back restores the earlier', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const { lead, judge, assess } = await office(system)
  await judge({ clause: 'ip-level', points: 2, judgedOn: '2025-06-10' })
  const { id } = await judge({ clause: 'ip-level', points: 7, judgedOn: '2025-06-20' })

  expect(score(await assess({ on: '2025-06-09' }))[0]).toBe(0)
  expect(score(await assess({ on: '2025-06-19' }))[0]).toBe(200)
  expect(score(await assess())[0]).toBe(700)
  expect(score(await assess({ knownBy: '2025-06-29T00:00:00Z' }))[0]).toBe(0)
  await ask(system, { name: 'withdrawJudgement', caller: lead }, { judgement: id, reason: '登错了' })
  expect(score(await assess())[0]).toBe(200)
  await expect(
    ask(system, { name: 'withdrawJudgement', caller: lead }, { judgement: id, reason: '登错了' }),
  ).rejects.toThrow('已经撤回')
})

test('what nobody judges, of another kind, out of range or of tomorrow is refused', async ({ ownStore }) => {
  const { judge } = await office(twoDistricts(ownStore))

  await expect(judge({ clause: 'resident', holds: true })).rejects.toThrow('「resident」不由专家判断')
  await expect(judge({ clause: 'domain.2', points: 3 })).rejects.toThrow('要判断是否符合')
  await expect(judge({ clause: 'ip-level', holds: true })).rejects.toThrow('要给分数')
  await expect(judge({ clause: 'ip-level', points: 8.5 })).rejects.toThrow('只能给 0～8 分')
  await expect(judge({ clause: 'ip-level', points: 6.505 })).rejects.toThrow('最多两位小数')
  await expect(judge({ clause: 'ip-level', points: 6, judgedOn: '2025-07-01' })).rejects.toThrow('还没有到')
  await expect(judge({ clause: 'ip-level', points: 6, judgedOn: '2015-07-01' })).rejects.toThrow('没有施行中')
})

test('the receipt carries the judgements and verifies, and the plan reads them', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { lead, enterprise, scheme, judge, assess } = await office(system)
  await judge({ clause: 'ip-level', points: 6 })
  await judge({ clause: 'core-ip.2', holds: true })
  const { receipt } = await assess()

  expect(receipt.facts.judgements).toMatchObject([
    { id: 'ip-level', points: 6, by: '技术专家组', on: '2025-06-20' },
    { id: 'core-ip.2', holds: true },
  ])
  expect(await ask(system, { name: 'verifyReceipt', caller: lead }, { receipt })).toMatchObject({ holds: true })
  const plan = await ask(system, { name: 'planEnterprise', caller: lead }, { enterprise, scheme, on: '2026-06-30' })
  expect(plan.before.scores[0]?.low).toBe(600)
})
