import { expect, test } from 'vitest'
import { completeCreditCode } from '#values/creditCode.ts'
import { cityTechEnterpriseTemplate } from './cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { exampleContext, exampleList } from './exampleList.ts'
import { highTechCertificateTemplate } from './highTechCertificateTemplate.ts'
import { importReport } from './importReport.ts'
import { readList } from './readList.ts'
import type { Cell } from './workbook.ts'

const CODE = '91500114MA5U00011F'
const OTHER = '91500114MA000004XL'
const NAME = '重庆示例科技有限公司'

const header = ['统一社会信用代码', '企业名称', '组织类型', '成立日期', '注册区县', '乡镇街道', '行业代码']
const oddOrganisation = completeCreditCode('91500114MA5U00012')
const individual = completeCreditCode('92500114MA5U00011')

test.for<[pile: string, because: string, column: string, row: Cell[]]>([
  ['returned', '校验位不符', 'A', ['91500114MA5U00011E', NAME]],
  ['returned', '旧工商注册号', 'A', ['500000123456789', NAME]],
  ['returned', '没有填写，这一列是必填的', 'A', ['--', NAME]],
  ['returned', '没有填写，这一列是必填的', 'B', [CODE]],
  ['returned', '公式出错（#N/A）', 'A', [{ problem: '公式出错（#N/A）' }, NAME]],
  ['returned', '缺少日', 'D', [CODE, NAME, null, '2023.5']],
  ['toLookAt', '组织机构代码', 'A', [oddOrganisation, NAME]],
  ['toLookAt', '个体工商户的代码', 'A', [individual, NAME]],
  ['toLookAt', '组织类型是「个体工商户」', 'C', [CODE, NAME, '个体工商户']],
  ['toLookAt', '登记在外地', 'E', [CODE, NAME, null, null, '彭水县']],
  ['toLookAt', '不是已知的乡镇街道', 'F', [CODE, NAME, null, null, null, '无名镇']],
  ['toLookAt', '若原是 0111', 'G', [CODE, NAME, null, null, null, null, 111]],
])('%s: %s', ([pile, because, column, row]) => {
  const reading = readList(
    enterpriseTemplate,
    exampleList([header, [OTHER, '重庆另一家有限公司'], row]),
    exampleContext,
  )

  expect(reading.rows.map((it) => it.pile)).toEqual(['accepted', pile])
  expect(reading.problems).toMatchObject([
    {
      sheet: '名单',
      row: 3,
      column,
      weight: pile,
      sentence: expect.stringMatching(`^工作表「名单」第 3 行 ${column} 列「.+」：.*${because}`),
    },
  ])
})

test('one bad row never stops the others, and all its problems are told at once', () => {
  const workbook = exampleList([header, ['x', null, null, '昨天'], [CODE, NAME]])

  const report = importReport(readList(enterpriseTemplate, workbook, exampleContext))

  expect(report).toMatchObject({ accepted: 1, toLookAt: 0, returned: 1 })
  expect(report.problems.map(({ row, column }) => `${column}${row}`)).toEqual(['A2', 'B2', 'D2'])
})

test('a responsible unit is known by its names, an unknown one is looked at, a blank one is left to be claimed', () => {
  const rows = ['区科学技术局', '区某某局', '/'].map((unit, at) => [
    completeCreditCode(`91500114MA00000${at}0`),
    NAME,
    '2023-05-15',
    unit,
  ])

  const reading = readList(
    cityTechEnterpriseTemplate,
    exampleList([['统一社会信用代码', '企业名称', '入库日期', '责任单位'], ...rows]),
    exampleContext,
  )

  expect(reading.rows.map(({ values }) => values.unit)).toEqual(['science-bureau', undefined, undefined])
  expect(reading.problems.filter(({ column }) => column === 'D')).toMatchObject([{ row: 3, weight: 'toLookAt' }])
})

test('a validity in years counts from the day of issue, wherever its column stands', () => {
  const heading = ['有效期', '发证日期', '统一社会信用代码', '企业名称', '证书编号']
  const certificates = [
    ['有效期三年', '2022-11-01', CODE, NAME, 'GR202251100001'],
    ['2022-10-01至2025-09-30', '2022-11-01', OTHER, NAME, 'GR202251100002'],
  ]

  const reading = readList(highTechCertificateTemplate, exampleList([heading, ...certificates]), exampleContext)

  expect(reading.rows.map(({ pile, values }) => [pile, values.validUntil])).toEqual([
    ['accepted', '2025-10-31'],
    ['toLookAt', '2025-09-30'],
  ])
  expect(reading.problems[0]?.sentence).toContain('有效期从 2022-10-01 起，而发证日期是 2022-11-01')
})
