import { utils, write } from '@e965/xlsx'
import { completeCreditCode } from '../src/values/creditCode.ts'
import { organisationCheckDigit } from '../src/values/organisationCheckDigit.ts'

export const LISTED = 50_000

/** A list as a bureau sends it: a title, 20 headings, 50,000 enterprises; eleven of the columns are the template's. */
export function bigList(): Uint8Array {
  const rows = Array.from({ length: LISTED }, (_, index) => cells(index))
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['黔江区企业名单'], headings, ...rows]), '企业名单')
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }))
}

const headings = [
  [
    '序号',
    '统一社会信用代码',
    '企业名称',
    '注册号',
    '企业类型',
    '成立日期',
    '注册资本（万元）',
    '注册区县',
    '乡镇街道',
  ],
  [
    '园区',
    '行业代码',
    '注册地址',
    '经营范围',
    '登记机关',
    '登记状态',
    '核准日期',
    '从业人数',
    '营业收入',
    '实缴资本',
    '备注',
  ],
].flat()

function cells(index: number): (string | number | null)[] {
  const organisation = `MA6${index.toString().padStart(5, '0')}`
  const day = `20${10 + (index % 15)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`
  return [
    index + 1,
    completeCreditCode(`91500114${organisation}${organisationCheckDigit(organisation)}`),
    `重庆${'江河湖海山川林原'.charAt(index % 8)}源${index}科技有限公司`,
    index % 4 === 0 ? `5001142${String(index).padStart(8, '0')}` : null,
    '有限责任公司',
    day,
    50 + (index % 900),
    '黔江区',
    ['城东街道', '正阳街道', '城南街道'][index % 3] ?? null,
    index % 5 === 0 ? '正阳工业园区' : null,
    index % 2 === 0 ? 'C3985' : 'I6513',
    `重庆市黔江区正阳大道 ${index} 号`,
    `第 ${index % 700} 类：电子元件制造、软件开发及技术服务`,
    '黔江区市场监督管理局',
    '存续',
    day,
    index % 300,
    (index * 37) % 100_000,
    index % 500,
    null,
  ]
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
