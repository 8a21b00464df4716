import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comparePlans } from './comparePlans.ts'
import { compile } from './compile.ts'

const document = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const revised = (from: string, to: string) => {
  const text = document.replace(from, to)
  return { text, ...comparePlans(compile(document), compile(text)) }
}

test('a version that only moves its words changes nothing', () => {
  const { tasks, goals, cells } = revised('各乡镇人民政府', '\n各乡镇人民政府')

  expect({ tasks, goals, cells }).toEqual({ tasks: [], goals: [], cells: [] })
})

test('a task that was taken out or put in is named with its place', () => {
  const without = document.slice(0, document.indexOf('14.')) + document.slice(document.indexOf('三、保障措施'))
  const [out, back] = [
    comparePlans(compile(document), compile(without)),
    comparePlans(compile(without), compile(document)),
  ]

  expect(out.tasks).toMatchObject([{ change: 'removed', before: { text: '14.加快促进科技成果转化' }, after: null }])
  expect(back.tasks).toMatchObject([{ change: 'added', before: null, after: { offset: document.indexOf('14.') } }])
})

test('units that joined or left a task are listed apart', () => {
  const plan = (units: string) =>
    compile(`一、任务\n（一）甲。做甲。（${units}）\n（二）乙。做乙。\n（三）丙。做丙。\n`)
  const { tasks } = comparePlans(plan('区科技局牵头，区财政局配合'), plan('区教委牵头，区财政局、区税务局配合'))

  expect(tasks).toMatchObject([
    {
      change: 'changed',
      lead: { added: ['区教委'], removed: ['区科技局'] },
      responsible: { added: ['区税务局'], removed: [] },
      measures: { added: [], removed: [] },
    },
  ])
})

test.for<[string, string, object]>([
  [
    '甲企业达到80家',
    '甲企业达到90家',
    { change: 'changed', features: ['value'], before: { value: 80 }, after: { value: 90 } },
  ],
  ['甲企业达到80家', '甲企业突破80家', { change: 'changed', features: ['comparator'] }],
  ['到2025年', '到2026年', { change: 'changed', features: ['deadline'] }],
  ['甲企业达到80家', '乙企业达到80家', { change: 'added', indicator: '乙企业', before: null }],
])('%s that became %s is seen', ([from, to, change]) => {
  const text = '一、主要目标\n到2025年，甲企业达到80家。\n二、甲\n三、乙\n'
  const { goals } = comparePlans(compile(text), compile(text.replace(from, to)))

  expect(goals[0]).toMatchObject(change)
})

test('a cell that changed is named by table, unit and year, with its place in both texts', () => {
  const row = /区林业局(?:\s+\d+)+/.exec(document)?.[0] ?? ''
  const { text, cells } = revised(row, row.replace(/\d/, '7'))

  expect(cells).toMatchObject([{ row: '区林业局', year: '2023', after: { value: 7 } }])
  expect(text[cells[0]?.after?.offset ?? 0]).toBe('7')
})
