import { readFileSync } from 'node:fs'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'
import { leadOf } from './leadOf.ts'

const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')

test('a reading confirmed as right is settled in the next version too, and open again once it is taken back', async ({
  ownStore,
}) => {
  const lead = leadOf(twoDistricts(ownStore))
  const first = await lead.read()
  const doubt = first.doubts.find((it) => it.sentence.includes('突破80家'))
  const correction = { kind: 'confirmed', anchor: doubt?.anchor, change: {} }

  const made = await lead.ask('correctPlan', { id: first.id, correction })
  const second = await lead.ask('draftPlan', { text: text.replace('为加快培育', '按照上级部署，为加快培育') })

  const settled = { how: 'confirmed', person: 'lead', entries: [made.correction] }
  for (const plan of [await lead.read(first.id), await lead.read(second.id)])
    expect(plan.doubts.find((it) => it.anchor === doubt?.anchor)).toMatchObject({ settled })
  await lead.ask('withdrawCorrection', { id: first.id, correction: made.correction })
  expect((await lead.read(first.id)).doubts).toEqual(first.doubts)
})

test('only an open doubt is confirmed: not a placeholder, not what is not there, not the same twice', async ({
  ownStore,
}) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id, doubts } = await lead.read()
  const confirm = (anchor = '') =>
    lead.ask('correctPlan', { id, correction: { kind: 'confirmed', anchor, change: {} } })

  await expect(confirm('没有这一处')).rejects.toThrow(/已经处理，或在这一版里不存在/)
  await expect(confirm('placeholder 区级有关部门')).rejects.toThrow(/不存在/)
  await confirm(doubts[0]?.anchor)
  await expect(confirm(doubts[0]?.anchor)).rejects.toThrow(/已经处理/)
})

test('a correction settles the doubt it answers, and one that answers none is told as well', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id, doubts } = await lead.read()
  const yearless = doubts.find((it) => it.kind === 'goal')
  const goal = yearless?.anchor.replace('goal ', '')
  const task = { kind: 'task', anchor: '1.多形式孵化科技型企业', change: { openEnded: true } }

  await lead.ask('correctPlan', { id, correction: { kind: 'goal', anchor: goal, change: { deadline: 2027 } } })
  await lead.ask('correctPlan', { id, correction: task })

  const settled = (await lead.read(id)).doubts.filter((it) => it.settled)
  expect(settled.map((it) => it.kind).sort()).toEqual(['correction', 'goal'])
  expect(settled.find((it) => it.kind === 'correction')?.sentence).toContain('多形式孵化科技型企业')
})

test('who may only read sees the doubts, and settles none', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { id, doubts } = await ask(system, { name: 'readPlan', caller: callerIn(home, 'leader') }, {})
  const correction = { kind: 'confirmed', anchor: doubts[0]?.anchor, change: {} }

  expect(doubts.length).toBeGreaterThan(10)
  await expect(
    ask(system, { name: 'correctPlan', caller: callerIn(home, 'leader') }, { id, correction }),
  ).rejects.toThrow()
})
