import { expect, test } from 'vitest'
import { exampleContext } from './exampleList.ts'
import { findHeaders } from './findHeaders.ts'
import { highTechCertificateTemplate } from './highTechCertificateTemplate.ts'
import { readList } from './readList.ts'
import type { Cell, CellSpan } from './workbook.ts'

const CODE = '91500114MA5U00011F'
const NAME = '重庆示例科技有限公司'
const row = [1, NAME, CODE, 'GR202251100001', '2022-11-01', '2025-10-31']
const title = ['2022 年高新技术企业名单', null, null, null, null, null]

test.for<[what: string, heading: Cell[][], spans: string[]]>([
  [
    'two rows, of which the upper one is merged over groups',
    [
      ['序号', '企业名称', '统一社会信用代码', '证书', null, null],
      [null, null, null, '编号', '发证日期', '有效期至'],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'],
  ],
  [
    'two rows without any merged cell',
    [
      ['序号', '企业名称', '统一社会信用代码', '证书信息'],
      [null, null, null, '编号', '发证日期', '有效期至'],
    ],
    [],
  ],
  [
    'three rows',
    [
      ['序号', '企业', null, '高新技术企业证书', null, null],
      [null, '名称', '统一社会信用代码', '编号', '日期', null],
      [null, null, null, null, '发证', '有效期至'],
    ],
    ['A2:A4', 'B2:C2', 'D2:F2', 'E3:F3', 'B3:B4', 'C3:C4', 'D3:D4'],
  ],
  [
    'a stretch of days under one heading: its end, not its beginning',
    [
      ['序号', '企业名称', '统一社会信用代码', '证书编号', '有效期', null],
      [null, null, null, null, '起（发证日期）', '止'],
    ],
    ['E2:F2'],
  ],
])('%s: both count', ([, heading, spans]) => {
  const sheet = { name: '名单', rows: [title, ...heading, row], spans: ['A1:F1', ...spans].map(spanOf) }

  const reading = readList(highTechCertificateTemplate, { sheets: [sheet] }, exampleContext)

  expect(reading.headerRow).toBe(1 + heading.length)
  expect(reading.mapping).toMatchObject({ name: 'B', creditCode: 'C', certificateNumber: 'D', validUntil: 'F' })
})

test('what stands over a group is not the heading of one column in it', () => {
  const rows = [
    ['统一社会信用代码', '企业名称', '发证日期', null],
    [null, null, '年', '证书编号'],
    [CODE, NAME, 2022, 'GR1'],
  ]

  const sheet = { name: '名单', rows, spans: [spanOf('C1:D1')] }
  const [header] = findHeaders(highTechCertificateTemplate.columns, { sheets: [sheet] })

  expect(header?.columns.map((it) => it.template.key)).toEqual(['creditCode', 'name', 'certificateNumber'])
})

function spanOf(range: string): CellSpan {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? []
  const column = (letter: string) => letter.charCodeAt(0) - 64
  return { top: Number(top), left: column(from), bottom: Number(bottom), right: column(to) }
}
