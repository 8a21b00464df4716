import { expect, test } from 'vitest'
import type { PlanItem } from './planItem.ts'
import { segmentsOf } from './segmentsOf.ts'

const task: PlanItem = { id: 'task-0', kind: 'task', places: [{ offset: 10, length: 12 }] }
const goal: PlanItem = { id: 'goal-0', kind: 'goal', places: [{ offset: 14, length: 4 }] }
const elsewhere: PlanItem = { id: 'goal-1', kind: 'goal', places: [{ offset: 90, length: 4 }] }

test('a line is cut wherever an item begins or ends, and the narrowest item comes first', () => {
  const line = { offset: 10, text: '到年底突破八十家并稳步提升。另行' }

  const segments = segmentsOf(line, [task, goal, elsewhere])

  expect(segments.map(({ text, items }) => [text, items.map(({ id }) => id)])).toEqual([
    ['到年底突', ['task-0']],
    ['破八十家', ['goal-0', 'task-0']],
    ['并稳步提', ['task-0']],
    ['升。另行', []],
  ])
})

test('the pieces of a line put together are the line, however items lie over its ends', () => {
  const line = { offset: 12, text: '年底突破八' }

  const segments = segmentsOf(line, [task, goal])

  expect(segments.map(({ text }) => text).join('')).toBe(line.text)
  expect(segments.map(({ offset }) => offset)).toEqual([12, 14])
})
