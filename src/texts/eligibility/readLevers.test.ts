import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFactsText } from './readFactsText.ts'
import { readLevers } from './readLevers.ts'

const facts = readFactsText('policy')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levers-'))
  cpSync('policy/levers.yaml', join(folder, 'levers.yaml'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('every lever has a price, a limit and the months it takes', () => {
  const levers = readLevers('policy', facts)

  expect(levers.map(({ id }) => id)).toContain('hire-technical-staff')
  expect(levers.find(({ id }) => id === 'raise-research-spending')).toMatchObject({
    cost: 1_000_000,
    jump: 0.5,
    changes: expect.arrayContaining([{ fact: 'rd-spend-deduction', year: 0, by: 1_000_000 }]),
  })
})

test.for([
  ['an unknown fact', 'fact: tech-staff-sme', 'fact: tech-staff-sm', /没有事实「tech-staff-sm」/],
  ['an unknown collection', 'collection: equity', 'collection: shares', /没有明细「shares」/],
  ['a field that the rows do not have', 'holder-rank: 1', 'rank: 1', /没有「rank」这一项/],
  ['a choice that the field does not have', 'kind: software', 'kind: programme', /没有「programme」这个选项/],
  ['a bought right', 'obtained: own', 'obtained: transfer', /购买、受让不是补差的办法/],
  [
    'money without its unit',
    'rd-spend-deduction, year: 0, by: 1万元',
    'rd-spend-deduction, year: 0, by: 1',
    /金额要写/,
  ],
  ['a cost without its unit', 'cost: 12万元', 'cost: 12', /费用要写金额和单位/],
  ['a closed year', 'tech-staff-sme, year: 0', 'tech-staff-sme, year: -1', /第 \d+ 行/],
  ['a figure that shrinks', 'fact: staff, year: 0, by: 1 }', 'fact: staff, year: 0, by: -1 }', /by 应大于 0/],
] as const)('%s is refused with file and line', ([, old, spoilt, sentence]) => {
  const path = join(folder, 'levers.yaml')
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(old)
  writeFileSync(path, text.replace(old, spoilt))

  expect(() => readLevers(folder, facts)).toThrow(sentence)
  expect(() => readLevers(folder, facts)).toThrow(/levers\.yaml 第 \d+ 行/)
})

test('without the file nothing is proposed', () => {
  expect(readLevers(join(folder, 'nowhere'), facts)).toEqual([])
})
