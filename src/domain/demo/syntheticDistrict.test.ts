import { readCreditCode } from '#values/creditCode.ts'
import { IndustryCode } from '#values/industry.ts'
import { expect, test } from 'vitest'
import type { DistrictSetting } from './districtSetting.ts'
import { syntheticDistrict } from './syntheticDistrict.ts'
import { MOST_NAMES, syntheticName } from './syntheticName.ts'
import { trades } from './trades.ts'

const setting: DistrictSetting = {
  seed: 3,
  enterprises: 1000,
  district: '500114',
  towns: ['500114001', '500114002'],
  park: '正阳工业园区',
  openingYear: 2022,
  openings: [
    { title: 'city-tech-enterprise', total: 431 },
    { title: 'high-tech-enterprise', total: 49 },
  ],
  targets: [2023, 2024, 2025, 2026, 2027].flatMap((year) => [
    { title: 'city-tech-enterprise', unit: 'a', year, value: 60 },
    { title: 'high-tech-enterprise', unit: 'a', year, value: 10 },
  ]),
}

test('the same seed makes the same district, another seed another', () => {
  const made = (seed: number) => JSON.stringify([...syntheticDistrict({ ...setting, seed }).enterprises()])

  expect(made(3)).toBe(made(3))
  expect(made(4)).not.toBe(made(3))
})

test('every code bears both its check digits, and every trade has a class', () => {
  const codes = [...syntheticDistrict(setting).enterprises()].map((it) => it.enterprise.creditCode)

  expect(codes.filter((code) => 'problem' in readCreditCode(code) || 'warning' in readCreditCode(code))).toEqual([])
  expect(new Set(codes).size).toBe(1000)
  expect(trades.filter((it) => !IndustryCode.safeParse(it.industry).success)).toEqual([])
})

test('no two enterprises of the largest district bear the same name', () => {
  const names = new Set(Array.from({ length: MOST_NAMES }, (_, n) => syntheticName(n).name))

  expect(names.size).toBe(MOST_NAMES)
})

test('nothing is known before it happened', () => {
  const early = [...syntheticDistrict(setting).enterprises()].flatMap(({ enterprise, careers }) => [
    ...enterprise.names.filter((it) => it.knownOn < it.fromDay),
    ...careers.flatMap((it) => it.happenings.filter((of) => of.knownOn < of.happenedOn)),
  ])

  expect(early).toEqual([])
})

test('some figures are corrected later, some enterprises are renamed, moved, removed and renewed', () => {
  const all = [...syntheticDistrict(setting).enterprises()]
  const kinds = new Set(all.flatMap((it) => it.careers.flatMap((of) => of.happenings.map(({ kind }) => kind))))

  expect([...kinds].sort()).toEqual(['admitted', 'certified', 'movedIn', 'movedOut', 'removed'])
  expect(all.some((it) => it.enterprise.names.length > 1)).toBe(true)
  expect(all.some((it) => it.enterprise.places.length > 1)).toBe(true)
  expect(all.some((it) => it.enterprise.figures.some(({ source }) => source === '专项审计'))).toBe(true)
  expect(all.some((it) => it.careers.some((of) => of.stretches.length > 1))).toBe(true)
})

test('a district too small for the plan, or larger than there are names, is refused', () => {
  expect(() => syntheticDistrict({ ...setting, enterprises: 999 })).toThrow('演示企业数应在')
  expect(() => syntheticDistrict({ ...setting, enterprises: MOST_NAMES + 1 })).toThrow('演示企业数应在')
})

test('every enterprise has one registered capital, in 元, from the day it is known', () => {
  for (const { enterprise } of syntheticDistrict(setting).enterprises()) {
    const capital = enterprise.figures.filter(({ fact }) => fact === 'registered-capital')
    expect(capital).toMatchObject([{ unit: '元', knownOn: enterprise.knownOn }])
    expect(Number(capital[0]?.value)).toBeGreaterThan(0)
  }
})
