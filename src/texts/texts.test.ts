import { compile } from '#domain/plan/compile.ts'
import { policyFiles } from '#domain/plan/policyFiles.ts'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'vitest'
import { parse } from 'yaml'
import { readTexts } from './texts.ts'

const test = base.extend<{ folder: string }>({
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `beizeng-policy-${task.type}-`))
    cpSync('policy', folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

const units = 'districts/500114/units.yaml'

test('the policy folder is read whole: the district, the ten units of the annexes, thirty towns', () => {
  const district = readTexts('policy').districts.get('500114')

  expect(district?.units.slice(0, 10).at(-1)?.name).toBe('正阳工业园区管委会')
  expect([district?.name, district?.towns.length]).toEqual(['重庆市黔江区', 30])
})

test('plan.yaml is what the compiler makes of the document beside it', () => {
  const folder = 'policy/plans/qianjiang-2023-2027'
  const compiled = policyFiles(compile(readFileSync(join(folder, 'document.txt'), 'utf8')))

  expect(parse(readFileSync(join(folder, 'plan.yaml'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(compiled.plan)))
})

test.for([
  ['a broken line', (text: string) => `${text}- slug: [\n`, /units\.yaml 第 \d+ 行：YAML 写法有误/],
  ['a missing name', (text: string) => text.replace('  name: 区科技局\n', ''), /units\.yaml 第 7 行：「1\.name」/],
  [
    'an unknown field',
    (text: string) => text.replace('kind: department', 'kind: department\n  colour: red'),
    /第 3 行/,
  ],
  ['an impossible day', (text: string) => text.replace('2023-05-15', '2023-02-30'), /没有这一天/],
] as const)('%s stops the start with file and line', ([, spoil, sentence], { folder }) => {
  const path = join(folder, units)
  writeFileSync(path, spoil(readFileSync(path, 'utf8')))

  expect(() => readTexts(folder)).toThrow(sentence)
})

test('a changed text has another hash', ({ folder }) => {
  const before = readTexts(folder).sha256
  writeFileSync(join(folder, units), `${readFileSync(join(folder, units), 'utf8')}# 一句话\n`)

  expect(readTexts(folder).sha256).not.toBe(before)
})
