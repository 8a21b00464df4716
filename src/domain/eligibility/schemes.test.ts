import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { SchemeText } from './scheme.ts'
import { schemeOn } from './schemes.ts'

const text = (inForce: string, more: object = {}) =>
  SchemeText.parse({
    id: 'little-giant',
    title: '小巨人',
    inForce,
    document: '办法',
    administeredBy: '主管部门',
    modes: { review: '复核' },
    clauses: [{ id: 'only', clause: '一', text: '条件', confidence: 'A', test: { pending: '待确认' } }],
    ...more,
  })
const still = { mode: 'review', from: '2026-04-01', until: '2026-12-31', document: '117号', confidence: 'B' }
const texts = [text('2026-04-01'), text('2022-06-01', { stillFor: [still] })]

test.for([
  ['2026-03-31', 'new', '2022-06-01'],
  ['2026-04-01', 'new', '2026-04-01'],
  ['2026-04-01', 'review', '2022-06-01'],
  ['2026-12-31', 'review', '2022-06-01'],
  ['2027-01-01', 'review', '2026-04-01'],
] as const)('on %s an application of mode %s is decided by the text of %s', ([on, mode, inForce]) => {
  const schemes = { facts: { facts: [], collections: [], sizes: [] }, texts }

  expect(schemeOn(schemes, 'little-giant', { on: on as Day, mode }).inForce).toBe(inForce)
})

test('a day before the first text is refused with the first day', () => {
  const schemes = { facts: { facts: [], collections: [], sizes: [] }, texts }

  expect(() => schemeOn(schemes, 'little-giant', { on: '2015-01-01' as Day, mode: 'new' })).toThrow(
    '2015-01-01 没有施行中的「小巨人」认定条件，最早一版自 2022-06-01 起施行',
  )
})
