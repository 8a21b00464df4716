import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test('every length up to three blocks, and random bytes, hash as the system does', () => {
  const samples = [...Array.from({ length: 200 }, (_, length) => randomBytes(length)), randomBytes(100_003)]

  for (const bytes of samples) expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('a text is hashed in UTF-8', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('研发费用')).toBe(createHash('sha256').update('研发费用').digest('hex'))
})
