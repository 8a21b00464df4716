import { readTexts } from '#texts/texts.ts'
import { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { selfCheckPage } from './selfCheckPage.ts'

const { schemes, levers, calendars } = readTexts('policy')

test('no text ends the element it stands in, and the page reads what was put into it', () => {
  const given = {
    schemes,
    levers,
    calendars,
    on: Day.parse('2026-06-10'),
    code: '</script><script>x',
    banner: '<!-- $&',
  }

  const page = selfCheckPage('<script type="application/json">"__GIVEN__"</script>', given) ?? ''
  const [, inside = ''] = page.match(/^<script type="application\/json">([^<>]*)<\/script>$/) ?? []

  expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(given)))
  expect(selfCheckPage('<p>', given)).toBeUndefined()
})
