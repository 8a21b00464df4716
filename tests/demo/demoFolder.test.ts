import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareDemoFolder } from '#operations/demo/demoFolder.ts'
import { settingsOf } from '../../src/settings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beizeng-mark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder that holds other data is never made a demonstration, nor emptied', () => {
  writeFileSync(join(folder, 'book'), '')

  expect(() => prepareDemoFolder(folder, { reset: true })).toThrow('里有别的数据')
  expect(readdirSync(folder)).toEqual(['book'])
})

test('beginning again empties a demonstration and keeps its mark', () => {
  prepareDemoFolder(folder, { reset: false })
  mkdirSync(join(folder, 'keys'))

  prepareDemoFolder(folder, { reset: true })

  expect(readdirSync(folder)).toEqual(['demo.txt'])
})

test('whoever opens a demonstration, by whichever command, gets its day and its banner', () => {
  const asked = () => {
    const { banner, databaseUrl, clock } = settingsOf({ DATA_DIR: folder, DATABASE_URL: 'postgres://real' }, folder)
    return { banner, databaseUrl, today: clock.today() }
  }

  expect(asked()).toMatchObject({ banner: undefined, databaseUrl: 'postgres://real' })
  prepareDemoFolder(folder, { reset: false })
  expect(asked()).toEqual({ banner: '演示数据', databaseUrl: undefined, today: '2025-09-30' })
})
