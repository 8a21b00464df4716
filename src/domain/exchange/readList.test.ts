import { expect, test } from 'vitest'
import { cityTechEnterpriseTemplate } from './cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { exampleContext, exampleList } from './exampleList.ts'
import { highTechCertificateTemplate } from './highTechCertificateTemplate.ts'
import { importReport } from './importReport.ts'
import { readList } from './readList.ts'
import type { Template, TemplateColumn } from './template.ts'

const CODE = '91500114MA5U00011F'
const OTHER = '91500114MA000004XL'
const NAME = '重庆示例科技有限公司'

test.for([
  ['enterprises', () => exampleReport(enterpriseTemplate)],
  ['certificates', () => exampleReport(highTechCertificateTemplate)],
  ['city tech enterprises', () => exampleReport(cityTechEnterpriseTemplate)],
] as const)("the template's own example of %s is accepted", ([, report]) => {
  expect(report()).toEqual({ accepted: 1, toLookAt: 0, returned: 0, problems: [] })
})

test('values come out normalised, with what the district knows', () => {
  const workbook = exampleList([
    ['黔江区企业名单'],
    ['单位：元', null, '截至 2024 年 6 月'],
    ['序号', '单位名称', '统一社会信用\n代码*', '成立时间', '注册资本(元)', '所属街道', '行业代码', '企业类型', '园区'],
    [
      1,
      '重庆示例(黔江)科技 有限公司',
      '91500114ma5u00011f',
      45061,
      '1,000(万元人民币)',
      '黔江区城东街道办事处',
      3984,
      '有限责任公司',
      '无',
    ],
    [],
    [2, NAME, OTHER, '二〇二三年五月十五日', 5000000, 500114001, '--', null, '正阳工业园区'],
  ])

  const reading = readList(enterpriseTemplate, workbook, exampleContext)

  expect(reading).toMatchObject({
    sheet: '名单',
    headerRow: 3,
    mapping: { creditCode: 'C', name: 'B', capital: 'E' },
    problems: [],
  })
  expect(reading.rows).toMatchObject([
    {
      row: 4,
      pile: 'accepted',
      values: {
        creditCode: CODE,
        name: '重庆示例（黔江）科技有限公司',
        organisationKind: '企业',
        registeredOn: '2023-05-15',
        capital: 1_000_000_000,
        town: '500114001',
        park: undefined,
        industry: 'C3984',
      },
    },
    {
      row: 6,
      pile: 'accepted',
      values: {
        creditCode: OTHER,
        name: NAME,
        registeredOn: '2023-05-15',
        capital: 500_000_000,
        town: '500114001',
        park: '正阳工业园区',
      },
    },
  ])
})

test('capital without any unit is in the unit of the template', () => {
  const reading = readList(
    enterpriseTemplate,
    exampleList([
      ['统一社会信用代码', '企业名称', '注册资本'],
      [CODE, NAME, 4700.5],
    ]),
    exampleContext,
  )

  expect(reading.rows[0]?.values.capital).toBe(4_700_500_000)
})

test('a missing required column is one sentence with the sheet, the heading and what to do', () => {
  const report = importReport(
    readList(enterpriseTemplate, exampleList([['名单'], ['企业名称'], [NAME], [NAME]]), exampleContext),
  )

  expect(report).toEqual({
    accepted: 0,
    toLookAt: 0,
    returned: 0,
    problems: [
      {
        sheet: '名单',
        row: 2,
        column: '',
        sentence: expect.stringMatching('工作表「名单」.*没有「统一社会信用代码」一列.*下载《企业名单》模板'),
      },
    ],
  })
})

test('no header at all is one sentence too', () => {
  expect(readList(enterpriseTemplate, exampleList([['一'], ['二']]), exampleContext)).toMatchObject({
    headerRow: null,
    rows: [],
    problems: [{ sheet: '名单', sentence: expect.stringContaining('没有找到表头') }],
  })
})

test('a second list in the same file is not lost silently', () => {
  const list = [
    ['统一社会信用代码', '企业名称'],
    [CODE, NAME],
  ]

  const reading = readList(
    enterpriseTemplate,
    {
      sheets: [
        { name: '说明', rows: [['x']] },
        { name: '甲', rows: list },
        { name: '乙', rows: list },
      ],
    },
    exampleContext,
  )

  expect(reading).toMatchObject({ sheet: '甲', problems: [{ sheet: '乙', weight: 'notice' }] })
})

function exampleReport<C extends readonly TemplateColumn[]>(template: Template<C>) {
  const { columns } = template
  const workbook = exampleList([columns.map(({ header }) => header), columns.map(({ example }) => example)])
  return importReport(readList(template, workbook, exampleContext))
}
