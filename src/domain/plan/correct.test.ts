import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Moment } from '#values/moment.ts'
import { compile } from './compile.ts'
import { correct } from './correct.ts'
import { goalAnchors, taskAnchor, type EnteredCorrection } from './correction.ts'

const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const plan = compile(text)
const by = { id: '1', person: '某某', knownFrom: Moment.parse('2025-01-01T00:00:00.000Z') }
const first = plan.tasks[0]

const units: EnteredCorrection = {
  ...by,
  kind: 'task',
  anchor: first ? taskAnchor(first) : '',
  change: { responsible: ['正阳工业园区管委会', '区教委'] },
}
const deadline: EnteredCorrection = {
  ...by,
  kind: 'goal',
  anchor: goalAnchors(plan.goals)[0] ?? '',
  change: { deadline: 2026 },
}

test('a correction changes its item and nothing else, and says who made it', () => {
  const { plan: after, corrected, adrift } = correct(plan, [units, deadline])

  expect(after.tasks[0]).toEqual({ ...first, responsible: ['正阳工业园区管委会', '区教委'] })
  expect(after.tasks.slice(1)).toEqual(plan.tasks.slice(1))
  expect(after.goals[0]?.deadline).toBe(2026)
  expect(Object.keys(corrected)).toEqual(['task 0', 'goal 0'])
  expect(adrift).toEqual([])
})

test('a correction survives a re-compile, also of a text in which its item stands elsewhere', () => {
  const moved = compile(text.replace('为加快培育', '按照上级部署，为加快培育'))

  expect(correct(moved, [units, deadline]).plan.tasks[0]?.responsible).toEqual(['正阳工业园区管委会', '区教委'])
  expect(moved.tasks[0]?.offset).not.toBe(first?.offset)
})

test('a correction whose words are gone is shown adrift, and the later of two holds', () => {
  const gone = compile(text.replace('多形式孵化科技型企业', '孵化科技型企业'))
  const later: EnteredCorrection = { ...deadline, id: '2', change: { deadline: 2027 } }

  expect(correct(gone, [units]).adrift).toEqual([units])
  expect(correct(plan, [deadline, later]).plan.goals[0]?.deadline).toBe(2027)
})
