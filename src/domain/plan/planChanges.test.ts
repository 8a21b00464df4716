import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { planChanges } from './planChanges.ts'

const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const said = (after: string) => planChanges(compile(text), compile(after)).map((it) => it.sentence)

test.for([
  ['nothing', text, []],
  [
    'a unit',
    text.replace('责任单位：区教委、区市场监管局）', '责任单位：区教委）'),
    [/任务「14\..*责任单位减少区市场监管局/],
  ],
  [
    'a goal',
    text.replace('技术合同成交额超1亿元', '技术合同成交额超2亿元'),
    [/任务「14/, /目标由「.*超1亿元」改为「.*超2亿元」/],
  ],
] as const)('a version that changes %s says so and nothing else', ([, after, sentences]) => {
  const found = said(after)

  expect(found.length, found.join('\n')).toBe(sentences.length)
  for (const [at, sentence] of sentences.entries()) expect(found[at]).toMatch(sentence)
})
