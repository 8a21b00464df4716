import { readFileSync } from 'node:fs'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'

const lead = callerIn(home, 'lead')
const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const change = { lead: ['区科技局'], responsible: ['区教委'] }
const correction = { kind: 'task', anchor: '1.多形式孵化科技型企业', change }

test('a correction is shown as a person’s, survives the next version, and can be taken back', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const read = (id?: string) => ask(system, { name: 'readPlan', caller: lead }, id ? { id } : {})
  const first = await read()

  const made = await ask(system, { name: 'correctPlan', caller: lead }, { id: first.id, correction })
  const second = await ask(
    system,
    { name: 'draftPlan', caller: lead },
    { text: text.replace('为加快培育', '为了加快培育') },
  )

  for (const plan of [await read(first.id), await read(second.id)]) {
    expect(plan.document.tasks[0]?.responsible).toEqual(['区教委'])
    expect(plan.corrected['task 0']).toMatchObject({ person: 'lead' })
  }
  await ask(system, { name: 'withdrawCorrection', caller: lead }, { id: first.id, correction: made.correction })
  expect((await read(first.id)).document.tasks[0]?.responsible).toEqual(first.document.tasks[0]?.responsible)
})

test('an adopted version keeps the corrections it was adopted with', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const { id } = await ask(system, { name: 'readPlan', caller: lead }, {})
  const made = await ask(system, { name: 'correctPlan', caller: lead }, { id, correction })
  await ask(system, { name: 'adoptPlan', caller: lead }, { id })

  await ask(system, { name: 'withdrawCorrection', caller: lead }, { id, correction: made.correction })

  const { document } = await ask(system, { name: 'readPlan', caller: lead }, { id })
  expect(document.tasks[0]?.responsible).toEqual(['区教委'])
})

test('an adopted version is corrected no more, and a correction of words that are not there is refused', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const { id } = await ask(system, { name: 'readPlan', caller: lead }, {})
  const nowhere = { ...correction, anchor: '99.没有这一条' }

  await expect(ask(system, { name: 'correctPlan', caller: lead }, { id, correction: nowhere })).rejects.toThrow(
    /找不到「99/,
  )
  await ask(system, { name: 'adoptPlan', caller: lead }, { id })
  await expect(ask(system, { name: 'correctPlan', caller: lead }, { id, correction })).rejects.toThrow(/已采用/)
})
