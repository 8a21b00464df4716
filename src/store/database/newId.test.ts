import { expect, test } from 'vitest'
import { newId } from './newId.ts'

test('an id is a UUID of version 7 that tells its time', () => {
  const before = Date.now()
  const id = newId()

  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const time = parseInt(id.replace('-', '').slice(0, 12), 16)
  expect(time).toBeGreaterThanOrEqual(before)
  expect(time - before).toBeLessThan(1000)
})

test('ids sort in the order they were made, however many in a millisecond', () => {
  const ids = Array.from({ length: 50_000 }, newId)

  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})
