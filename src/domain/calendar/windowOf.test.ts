import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { windowOf } from './windowOf.ts'

const { calendars } = readTexts('policy')

test('a scheme has the window that is open or opens next, else what is not published yet, and the next data due', () => {
  const of = (scheme: string, day: string) => windowOf(calendars, scheme, day as Day)

  expect(of('tech-sme', '2026-08-31')).toMatchObject({ window: { from: '2026-06-01' }, due: { due: '2027-03-31' } })
  expect(of('tech-sme', '2026-09-01')).toMatchObject({ window: undefined, pending: expect.stringContaining('2027') })
  expect(of('high-tech-enterprise', '2026-06-10').pending).toContain('2026 年申报批次的起止日未查到')
  expect(of('maker-space', '2026-06-10')).toEqual({ window: undefined, pending: undefined, due: undefined })
})
