import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKey } from './openKey.ts'

let dataDir = ''
beforeAll(() => void (dataDir = mkdtempSync(join(tmpdir(), 'beizeng-keys-'))))
afterAll(() => rmSync(dataDir, { recursive: true }))

test('a key is made once, and another name is another key', () => {
  const key = openKey(dataDir, 'journal')

  expect(key).toHaveLength(32)
  expect(openKey(dataDir, 'journal')).toEqual(key)
  expect(openKey(dataDir, 'cookie')).not.toEqual(key)
})

test('only its owner can read a key', () => {
  openKey(dataDir, 'journal')

  expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'keys', 'journal')).mode & 0o777).toBe(0o600)
})
