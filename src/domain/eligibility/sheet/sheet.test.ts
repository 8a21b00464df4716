import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { readScheme } from '../readScheme.ts'
import { schemeOn } from '../schemes.ts'
import { blankHint } from './blankHint.ts'
import { blanksOf } from './blanksOf.ts'
import { readBlank } from './readBlank.ts'
import { readSheetNumber } from './readSheetNumber.ts'
import { sheetNumber } from './sheetNumber.ts'

const { schemes } = readTexts('policy')
const on = '2026-06-10' as Day

test('a number on paper means one scheme, one day and one mode, however it is typed', () => {
  const all = schemes.texts.flatMap(({ id, modes }) =>
    ['new', ...Object.keys(modes)].map((mode) => ({ scheme: id, mode, on })),
  )
  const sheets = new Map(all.map((it) => [`${it.scheme} ${it.mode}`, it]))

  for (const sheet of sheets.values()) expect(readSheetNumber(sheetNumber(sheet), schemes.texts)).toEqual(sheet)
  expect(new Set([...sheets.values()].map(sheetNumber)).size).toBe(sheets.size)
  expect(readSheetNumber('ts 260610', schemes.texts)).toEqual({ scheme: 'tech-sme', mode: 'new', on })
  expect(readSheetNumber('ＴＳ－２６０６１０', schemes.texts)).toEqual({ scheme: 'tech-sme', mode: 'new', on })
  expect(readSheetNumber('ＬＧ－250930', schemes.texts)).toMatchObject({ scheme: 'little-giant' })
  expect(readSheetNumber('TS-261310', schemes.texts)).toMatchObject({ problem: expect.stringContaining('日期') })
  expect(readSheetNumber('ZZ-260610', schemes.texts)).toMatchObject({ problem: expect.stringContaining('没有单号') })
})

test('the fields of a scheme have the same numbers for every enterprise', () => {
  const program = readScheme(schemeOn(schemes, 'tech-sme', { on, mode: 'new' }), schemes.facts)
  const blanks = blanksOf(program, schemes.facts, on)

  expect(blanks.slice(0, 3).map(({ number, key }) => `${number} ${key}`)).toEqual([
    '1 resident-enterprise',
    '2 staff 2025',
    '3 tech-staff-sme 2025',
  ])
})

test('a field is read as it is written on paper', () => {
  const read = (fact: string, typed: string) => {
    const text = schemes.facts.facts.find(({ id }) => id === fact)
    if (!text) throw new Error(`no fact ${fact}`)
    return readBlank(typed, text)
  }

  expect(read('sales-revenue', '2,000.5')).toEqual({ value: '2000.5', unit: '万元' })
  expect(read('sales-revenue', '1.2亿元')).toBe('1.2亿元')
  expect(read('staff', ' １５０ ')).toBe(150)
  expect(read('segment-share-domestic', '12.5')).toBe('12.5%')
  expect([read('own-brand', '1'), read('own-brand', '否'), read('own-brand', '')]).toEqual([true, false, null])
  expect([read('segment-since', '20190501'), read('segment-since', '2019年5月1日')]).toEqual([
    '2019-05-01',
    '2019-05-01',
  ])
  expect([read('enterprise-size', '3'), read('enterprise-size', '小型'), read('high-tech-domain', '1.1')]).toEqual([
    'small',
    'small',
    '1.1',
  ])
  for (const [fact, typed] of [
    ['own-brand', '2'],
    ['segment-since', '2019-13-01'],
    ['enterprise-size', '5'],
    ['staff', '-3'],
  ])
    expect(read(fact ?? '', typed ?? '')).toMatchObject({ problem: expect.stringContaining('应填') })
  const size = schemes.facts.facts.find(({ id }) => id === 'enterprise-size')
  expect(size && blankHint(size)).toBe('1 大型　2 中型　3 小型　4 微型')
})
