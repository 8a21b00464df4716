import { readTexts } from '#texts/texts.ts'
import { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { checked } from './checking.ts'

const { schemes, levers, calendars } = readTexts('policy')
const nothing = { figures: {}, lists: {} }

test('every scheme is answered or says why not, in every mode and on every first day; nothing typed is unknown', () => {
  const days = ['2015-01-01', ...schemes.texts.map(({ inForce }) => inForce), '2026-06-10'].map((it) => Day.parse(it))
  const ids = new Set(schemes.texts.map(({ id }) => id))
  const modes = new Set(['new', ...schemes.texts.flatMap((it) => Object.keys(it.modes))])
  const given = { schemes, levers, calendars, on: Day.parse('2026-06-10'), code: '0', banner: null }

  for (const scheme of ids)
    for (const mode of modes)
      for (const on of days) {
        const result = checked(given, { name: '', creditCode: '', scheme, mode, on }, nothing)
        if ('why' in result) expect(result.why).toMatch(/没有施行中的|没有这种申请方式/)
        else expect(result.shown.verdict).toBe('not enough facts')
      }
})
