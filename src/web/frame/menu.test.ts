import { expect, test } from 'vitest'
import { pinyinOf } from '#values/pinyinOf.ts'
import { menu } from './menu.ts'

test.for(menu.flatMap(({ entries }) => entries))('the page $label is found by its initials', ({ label, initials }) => {
  expect(initials).toBe(pinyinOf(label).initials)
})
