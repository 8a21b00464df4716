import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'vitest'
import { readIndustries } from '../readIndustries.ts'
import { readSchemes } from './readSchemes.ts'

const test = base.extend<{ folder: string }>({
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `beizeng-schemes-${task.type}-`))
    cpSync('policy', folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

const smallest = 'schemes/above-scale-industry/2011-01-01.yaml'
const revenue = 'test: { atLeast: [{ latest: main-revenue }, 2000万元] }'
const table = (rows: string) =>
  `test: { atLeast: [{ latest: main-revenue }, { table: [${rows}], at: { latest: main-revenue } }] }`
const graded = (grades: string) => `
scores:
  - id: s
    title: 分
    clause: 一
    confidence: A
    blocks:
      - id: b
        title: 块
        max: 9
        items: [{ id: i, title: 项, max: 9, points: { of: { ratio: [{ latest: total-income }, { latest: main-revenue }] }, grades: [${grades}] } }]
`

/** The line of a file on which some words first stand. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length
}

const spoiled: [string, (text: string) => string, { at: string; sentence: RegExp }][] = [
  [
    'a circle',
    (text) =>
      text
        .replace(revenue, 'test: { atLeast: [{ use: a }, 1] }')
        .replace('clauses:', 'quantities:\n  a: { use: b }\n  b: { plus: [{ use: a }, 1] }\nclauses:'),
    { at: '  b: {', sentence: /「a → b → a」绕成了圈/ },
  ],
  [
    'an unknown fact',
    (text) => text.replace('latest: main-revenue', 'latest: turnover'),
    { at: 'latest: turnover', sentence: /没有事实「turnover」/ },
  ],
  [
    'an unknown collection',
    (text) => text.replace(revenue, 'test: { atLeast: [{ count: patents }, 1] }'),
    { at: 'count: patents', sentence: /没有明细「patents」/ },
  ],
  [
    'an unknown title',
    (text) => text.replace(revenue, 'test: { holds: [high-tech-enterprise, unicorn] }'),
    { at: 'holds: [', sentence: /没有称号「unicorn」/ },
  ],
  [
    'overlapping grades',
    (text) => text + graded('{ atLeast: 10%, points: 5 }, { atLeast: 20%, points: 9 }, { points: 0 }'),
    { at: 'items: [', sentence: /分档重叠或次序颠倒/ },
  ],
  [
    'grades that leave a gap',
    (text) => text + graded('{ atLeast: 20%, points: 9 }, { atLeast: 10%, points: 5 }'),
    { at: 'items: [', sentence: /分档没有覆盖全部数值/ },
  ],
  [
    'a table that does not cover the line',
    (text) => text.replace(revenue, table('{ upTo: 1亿元, is: 5% }, { upTo: 2亿元, is: 4% }')),
    { at: 'test: { atLeast', sentence: /分档没有覆盖全部数值，最后一档不写 upTo/ },
  ],
  [
    'a table out of order',
    (text) => text.replace(revenue, table('{ upTo: 2亿元, is: 2亿元 }, { upTo: 1亿元, is: 1亿元 }, { is: 1亿元 }')),
    { at: 'test: { atLeast', sentence: /分档重叠或次序颠倒/ },
  ],
  [
    'a clause without a test',
    (text) => text.replace(`    ${revenue}\n`, ''),
    { at: '- id: revenue', sentence: /「clauses\.1\.test」/ },
  ],
  [
    'a threshold without its unit',
    (text) => text.replace('2000万元', '2000'),
    { at: 'test: { atLeast', sentence: /两边单位不同（money 与 number）/ },
  ],
  [
    'a choice the fact does not have',
    (text) => text.replace(revenue, 'test: { oneOf: enterprise-size, values: [huge] }'),
    { at: 'test: { oneOf: enterprise', sentence: /「enterprise-size」没有「huge」这个选项/ },
  ],
  [
    'a score nobody defined',
    (text) => text.replace(revenue, 'test: { score: innovation, atLeast: 60 }'),
    { at: 'score: innovation', sentence: /scores 里没有「innovation」/ },
  ],
  [
    'two clauses of one name',
    (text) => text.replace('- id: revenue', '- id: industry'),
    { at: 'id: industry\n    clause: 统计范围\n    text: 年', sentence: /条款「industry」重复/ },
  ],
  [
    'another id than its folder',
    (text) => text.replace('id: above-scale-industry', 'id: above-scale'),
    { at: 'id: above-scale', sentence: /应与文件夹同名/ },
  ],
]

test.for(spoiled)('%s is refused with file and line', ([, spoil, { at, sentence }], { folder }) => {
  const path = join(folder, smallest)
  const text = spoil(readFileSync(path, 'utf8'))
  writeFileSync(path, text)

  expect(() => readSchemes(folder)).toThrow(sentence)
  expect(() => readSchemes(folder)).toThrow(`${smallest} 第 ${lineOf(text, at)} 行`)
})

test.for([
  [
    'facts.yaml',
    'kind: choice, choicesFrom: high-tech-domains',
    'kind: text, choicesFrom: high-tech-domains',
    /「high-tech-domain」/,
  ],
  ['facts.yaml', 'id: employees', 'id: staff', /「staff」重复/],
  ['facts.yaml', 'id: disputed', 'id: main-product', /「main-product」重复/],
  ['enterprise-sizes.yaml', '[2亿元, 500万元, 50万元]', '[20000, 500, 50]', /enterprise-sizes\.yaml 第 8 行/],
  ['high-tech-domains.yaml', 'confidence: A', 'confidence: Z', /high-tech-domains\.yaml 第 3 行/],
  ['scheme-order.yaml', '- tech-sme', '- tech-sms', /scheme-order\.yaml 第 5 行：.*没有「tech-sms」/],
  ['scheme-order.yaml', '- maker-space', '- tech-sme', /scheme-order\.yaml 第 16 行：.*「tech-sme」重复/],
] as const)('%s with %s spoiled is refused', ([file, old, spoilt, sentence], { folder }) => {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(old, spoilt))

  expect(() => readSchemes(folder)).toThrow(sentence)
})

test('the eight domains with their 52 parts are what the fact may be', () => {
  const { facts } = readSchemes('policy')
  const choices = facts.facts.find((it) => it.id === 'high-tech-domain')?.choices ?? {}

  expect(Object.keys(choices)).toHaveLength(52)
  expect([choices['1.1'], choices['8.9']]).toEqual(['电子信息：软件', '先进制造与自动化：传统文化产业改造技术'])
})

test('every industry that a scheme or the table of sizes names is one of the classification', () => {
  const known = new Set(readIndustries('policy').map(({ code }): string => code))
  const { facts, texts } = readSchemes('policy')
  const listed = texts.flatMap(({ lists }) => Object.values(lists).flat()).filter((it) => /^[A-T]\d{2,4}$/.test(it))
  const named = [...listed, ...facts.sizes.flatMap(({ industries }) => industries)]

  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((it) => !known.has(it))).toEqual([])
})

test('schemes stand in the order of scheme-order.yaml, those it does not name after it, versions by day', ({
  folder,
}) => {
  writeFileSync(join(folder, 'scheme-order.yaml'), 'order: [tech-sme, city-tech-enterprise]\n')

  const [first, ...others] = readSchemes(folder).texts.map(({ id, inForce }) => `${id} ${inForce}`)

  expect(first).toBe('tech-sme 2017-05-03')
  expect(others.slice(0, 3)).toEqual([
    'city-tech-enterprise 2016-01-01',
    'city-tech-enterprise 2022-01-01',
    'above-scale-industry 2011-01-01',
  ])
})
