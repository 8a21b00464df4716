import { expect, test } from 'vitest'
import { columnsByHeading } from './guessColumns.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { headingsAt } from './headings.ts'

const { columns } = enterpriseTemplate

test.for([
  '住所所在镇街',
  '所属乡镇（街道）',
  '镇街',
  '所在镇街',
  '注册地乡镇街道',
  '企业所属街镇',
  '街道（乡镇）',
  '乡镇、街道',
  '属地镇街',
  '经营地址所在街道',
])('%s is a heading of towns', (text) => {
  expect(keyOf(text)).toBe('town')
})

test.for([
  ['街道地址', undefined],
  ['住所', 'address'],
  ['注册地址（街道门牌号）', 'address'],
  ['镇街意见', undefined],
  ['地址', 'address'],
] as const)('%s is none', ([text, key]) => {
  expect(keyOf(text)).toBe(key)
})

test.for([
  ['登记资本（万元）', 'capital'],
  ['资本（万元）', 'capital'],
  ['认缴出资额', 'capital'],
  ['设立日期', 'registeredOn'],
] as const)('%s is known as the heading of %s', ([text, key]) => {
  expect(keyOf(text)).toBe(key)
})

test('a column of addresses is not one of towns, whatever towns stand in it', () => {
  const rows = [
    ['企业名称', '住所', '住所所在镇街'],
    ['重庆示例科技有限公司', '城东街道示例路 1 号', '城东街道'],
  ]

  const found = columnsByHeading(columns, headingsAt({ name: '名单', rows }, { row: 1, depth: 1 }))

  expect(found.map(({ template, at }) => `${template.key} ${at}`)).toEqual(['name 1', 'town 3', 'address 2'])
})

function keyOf(text: string): string | undefined {
  const sheet = { name: '名单', rows: [[text]] }
  return columnsByHeading(columns, headingsAt(sheet, { row: 1, depth: 1 }))[0]?.template.key
}
