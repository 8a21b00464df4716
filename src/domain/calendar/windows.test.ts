import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { duesWithin, nextWindow, windowsOpenOn } from './windows.ts'

const { calendars } = readTexts('policy')

test.for([
  ['2025-03-17', []],
  ['2025-03-18', ['重庆市第一批']],
  ['2025-04-30', ['重庆市第一批']],
  ['2025-05-01', []],
  ['2025-08-31', ['重庆市第三批']],
  ['2026-06-01', ['2026 年评价']],
] as const)('on %s the open windows are %o', ([day, names]) => {
  expect(windowsOpenOn(calendars, day as Day).map(({ name }) => name)).toEqual(names)
})

test('the next window is the open one, then the one that follows; an unpublished one is not guessed', () => {
  expect(nextWindow(calendars, 'high-tech-enterprise', '2025-05-01' as Day)?.name).toBe('重庆市第二批')
  expect(nextWindow(calendars, 'high-tech-enterprise', '2025-06-30' as Day)?.name).toBe('重庆市第二批')
  expect(nextWindow(calendars, 'high-tech-enterprise', '2026-03-01' as Day)).toBeUndefined()
})

test('dues come in the order of their days, the last day included', () => {
  expect(duesWithin(calendars, '2026-03-31' as Day, 61).map(({ due }) => due)).toEqual([
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
    '2026-05-31',
  ])
  expect(duesWithin(calendars, '2026-04-01' as Day, 28)).toEqual([])
})
