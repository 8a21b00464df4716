import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import { changesOf } from './changesOf.ts'

test('a clause with another threshold is changed, one that is gone is dropped, a new number is no change', () => {
  const there = readTexts('policy').schemes.texts.find(({ id }) => id === 'tech-sme')
  if (!there) throw new Error('no tech-sme')
  const here = structuredClone(there)
  here.clauses.splice(0, 1)
  Object.assign(here.clauses[0] ?? {}, { test: { atMost: [{ latest: 'staff' }, 400] } })
  Object.assign(here.clauses[1] ?? {}, { clause: '第七条（一）' })

  expect(changesOf(here, there).map(({ clause, kind }) => `${clause} ${kind}`)).toEqual([
    'size changed',
    'products same',
    'conduct same',
    'score same',
    'resident dropped',
  ])
})
