// Invented plans in the forms that districts use. The reading beside each was printed by the compiler and then checked against the text.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import type { CompiledPlan } from './compiledPlan.ts'

const folder = 'src/domain/plan/samples'
const names = readdirSync(folder).flatMap((it) => (it.endsWith('.reading.txt') ? it.replace('.reading.txt', '') : []))
const sample = (name: string) => readFileSync(`${folder}/${name}.txt`, 'utf8')

/** A line per task (number, title, who leads, who answers) and per goal (indicator, comparator, value, unit, year). */
const reading = ({ tasks, goals }: CompiledPlan) =>
  [
    ...tasks.map(({ number, title, lead, responsible, openEnded }) =>
      [
        '任务',
        number,
        title ?? '—',
        `牵头 ${lead.join('、')}`,
        `责任 ${responsible.join('、')}${openEnded ? '等' : ''}`,
      ].join(' | '),
    ),
    ...goals.map(({ indicator, comparator, value, upTo, unit, deadline }) =>
      ['目标', indicator, comparator, upTo ? `${value}–${upTo}` : value, unit ?? '', deadline ?? ''].join(' | '),
    ),
  ].map((line) => line.trim())

test.for(names)('the plan %s reads as it did when its reading was checked', (name) => {
  expect(reading(compile(sample(name)))).toEqual(sample(`${name}.reading`).trim().split('\n'))
})

test.for(names)(
  'the plan %s reads the same with the line ends of Windows, and its places are those of its text',
  (name) => {
    const text = sample(name).replaceAll('\n', '\r\n')
    const plan = compile(text)

    expect(reading(plan)).toEqual(reading(compile(sample(name))))
    for (const { offset, text: words } of plan.goals) expect(text.slice(offset, offset + words.length)).toBe(words)
  },
)
