import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { addWorkdays, isWorkday } from './workdays.ts'

const { calendars } = readTexts('policy')

test.for([
  ['2026-02-13', true, 'the Friday before the Spring Festival'],
  ['2026-02-14', true, 'a Saturday that is worked'],
  ['2026-02-15', false, 'the first day of the Spring Festival'],
  ['2026-02-23', false, 'its last day, a Monday'],
  ['2026-02-24', true, 'the day after'],
  ['2026-11-21', false, 'an ordinary Saturday'],
  ['2025-10-08', false, 'the last day of October’s holidays'],
  ['2025-10-11', true, 'the Saturday worked for it'],
  ['2023-12-31', false, 'a Sunday long before any calendar'],
] as const)('%s is a working day: %s, for it is %s', ([day, works]) => {
  expect(isWorkday(calendars, day as Day)).toBe(works)
})

test.for([
  ['2026-11-16', 10, '2026-11-30', 'two plain weeks'],
  ['2026-09-18', 11, '2026-10-10', 'Mid-Autumn and National Day, two worked weekends between'],
  ['2026-02-13', 1, '2026-02-14', 'the next day is a worked Saturday'],
  ['2026-11-20', 0, '2026-11-20', 'no working day at all'],
  ['2025-12-31', 2, '2026-01-05', 'over New Year, with a worked Sunday'],
] as const)('from %s %i working days lead to %s: %s', ([from, days, day]) => {
  expect(addWorkdays(calendars, from as Day, days)).toEqual({ day, confirmed: true })
})

test('what leads into a year without published holidays is not confirmed', () => {
  expect(addWorkdays(calendars, '2026-12-30' as Day, 10)).toEqual({ day: '2027-01-13', confirmed: false })
})
