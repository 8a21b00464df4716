import { expect, test } from 'vitest'
import { cityTechEnterpriseTemplate } from './cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { exampleContext, exampleList } from './exampleList.ts'
import { highTechCertificateTemplate } from './highTechCertificateTemplate.ts'
import { readList } from './readList.ts'

const CODE = '91500114MA5U00011F'
const OTHER = '91500114MA000004XL'
const NAME = '重庆示例科技有限公司'

test('an identical row counts once, a different one is looked at beside the first', () => {
  const workbook = exampleList([
    ['统一社会信用代码', '企业名称'],
    [CODE, NAME],
    [OTHER, NAME],
    [CODE.toLowerCase(), NAME],
    [CODE, '重庆改名科技有限公司'],
  ])

  const reading = readList(enterpriseTemplate, workbook, exampleContext)

  expect(reading.rows.map(({ row, pile }) => `${row} ${pile}`)).toEqual(['2 accepted', '3 accepted', '5 toLookAt'])
  expect(reading.problems).toMatchObject([
    { row: 4, weight: 'notice', sentence: expect.stringContaining('与第 2 行完全相同，只计一次') },
    { row: 5, weight: 'toLookAt', sentence: expect.stringContaining('与第 2 行是同一代码而内容不同') },
  ])
})

test('in a list without codes every name is an enterprise of its own', () => {
  const workbook = exampleList([
    ['单位名称', '入库日期'],
    [NAME, '2025.6.1'],
    ['重庆别家科技有限公司', '2025.6.1'],
    [NAME, '2025.6.2'],
    [NAME, '2025.6.1'],
  ])

  const { rows, problems } = readList(cityTechEnterpriseTemplate, workbook, exampleContext)

  expect(rows.map(({ row, remarks }) => [row, remarks.length])).toEqual([
    [2, 0],
    [3, 0],
    [4, 1],
  ])
  expect(problems.filter(({ row }) => row > 1)).toMatchObject([
    { row: 4, column: 'A', sentence: expect.stringContaining('与第 2 行是同一企业名称而内容不同') },
    { row: 5, weight: 'notice', sentence: expect.stringContaining('与第 2 行完全相同') },
  ])
})

test.for([
  [
    'a certificate and its successor three years later both stand',
    ['GR202051100001', '2020-10-09', '2023-10-08'],
    'accepted',
  ],
  [
    'two certificates less than two years apart are looked at',
    ['GR202251100001', '2022-10-12', '2025-10-11'],
    'toLookAt',
  ],
  ['one number with two dates is looked at', ['GR202351100001', '2020-10-09', '2023-10-08'], 'toLookAt'],
] as const)('%s', ([, later, pile]) => {
  const first = ['GR202351100001', '2023-10-16', '2026-10-15']

  const header = ['统一社会信用代码', '企业名称', '证书编号', '发证日期', '有效期至']
  const list = exampleList([header, [CODE, NAME, ...first], [CODE, NAME, ...later]])
  const reading = readList(highTechCertificateTemplate, list, exampleContext)

  expect(reading.rows.map((it) => it.pile)).toEqual(['accepted', pile])
})

test('a long list of one code is settled in one pass', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [CODE, `${NAME}${at}`])

  const reading = readList(enterpriseTemplate, exampleList([['统一社会信用代码', '企业名称'], ...rows]), exampleContext)

  expect(reading.rows.filter(({ pile }) => pile === 'toLookAt')).toHaveLength(19_999)
})
