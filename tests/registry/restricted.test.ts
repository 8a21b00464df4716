// What may not be kept is refused whole, and nothing of it stands in the database afterwards.
import { within } from '#store/database/within.ts'
import { utils, write } from '@e965/xlsx'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'

const caller = callerIn(home, 'lead')
const head = ['统一社会信用代码', '企业名称']
const row = [codeNumber(75), '示例75有限公司']
const lines = (...more: string[]) => [...more, head.join(','), row.join(',')]

const restricted: [
  string,
  () => { name: string; bytes: Uint8Array } | Promise<{ name: string; bytes: Uint8Array }>,
  RegExp,
][] = [
  ['a marking alone above the header', () => csv('名单.csv', lines('机密,')), /密级标志「机密」/],
  ['a marking in the name of the file', () => csv('秘密★1年 名单.csv', lines()), /密级标志「秘密★1年」/],
  ['a marking as the name of a sheet', () => book({ 名单: [head, row], 绝密: [['x']] }), /密级标志「绝密」/],
  ['a marking in a hidden sheet', () => book({ 名单: [head, row], 附: [['', '机密★3年']] }, 1), /密级标志「机密★3年」/],
  ['a marking in a sheet no person can unhide', () => book({ 名单: [head, row], 附: [['机密★3年']] }, 2), /机密★3年/],
  ['a marking in a comment', () => book({ 名单: [head, row] }, 0, '秘密★长期'), /秘密★长期/],
  [
    'form 107-1',
    () => csv('研发.csv', ['企业研究开发项目情况', '表  号：１０７－１表', '项目名称,项目来源']),
    /研发统计 107 表/,
  ],
  ['form 107-2', () => csv('研发.csv', ['企业研究开发活动及相关情况,,表 号:,107—2', '指标名称,计量单位']), /107 表/],
  ['a tax return', () => csv('报表.csv', ['A107012,研发费用加计扣除优惠明细表', '行次,项目,金额']), /纳税申报表/],
  [
    'a return by its title',
    () => csv('报表.csv', ['中华人民共和国企业所得税年度纳税申报表（A类）', '行次,类别,项目']),
    /纳税申报表/,
  ],
  ['a roster', () => csv('名册.csv', ['序号,姓名,性别,学历', '1,某人,男,本科']), /人员花名册/],
  [
    'a column of identity numbers',
    () => csv('名单.csv', [`${head.join(',')},法人身份证号`, `${row.join(',')},不详`]),
    /C 列（第 1 行起）有身份证号/,
  ],
  [
    'an identity number under another heading',
    () => csv('名单.csv', [`${head.join(',')},备注`, `${row.join(',')},11010519491231002X`]),
    /C 列（第 2 行起）有身份证号/,
  ],
]

test.for(restricted)('%s: the file is refused and not kept', async ([, make, sentence], { sharedStore }) => {
  const system = twoDistricts(sharedStore)
  const file = await make()
  const kept = async () =>
    within(system.store.db, home).selectFrom('attachment').select('sha256').where('districtCode', '=', home).execute()
  const before = await kept()

  await expect(ask(system, { name: 'importEnterprises', caller }, { file })).rejects.toThrow(sentence)
  const fullList = { file, title: 'city-tech-enterprise', onDay: '2024-06-30', sender: '市科技局' }
  await expect(ask(system, { name: 'recordFullList', caller }, fullList)).rejects.toThrow(sentence)

  expect(await kept()).toEqual(before)
})

test.for([
  ['商业秘密 in a name and a remark', lines('商业秘密保护试点企业名单,')],
  ['A107012 in a heading', [`${head.join(',')},研发费用（A107012 第 51 行）`, `${row.join(',')},100`]],
  ['联系人 and 法定代表人', [`${head.join(',')},法定代表人,联系人`, `${row.join(',')},某人,某人`]],
] as const)('a list with %s is no restricted matter', async ([, content], { sharedStore }) => {
  const system = twoDistricts(sharedStore)
  const file = csv('名单.csv', [...content])

  expect(await ask(system, { name: 'importEnterprises', caller }, { file, dryRun: true })).toMatchObject({
    accepted: 1,
  })
})

test.for([
  [
    'a marking alone in the head',
    '秘密\n关于印发某方案的通知\n一、重点任务\n1.某事。（牵头单位：区科技局）',
    /密级标志「秘密」/,
  ],
  ['a term on its own line', '一、重点任务\n1.某事。（牵头单位：区科技局）\n机密（10年）', /机密（10年）/],
] as const)('a plan with %s is refused', async ([, text, sentence], { sharedStore }) => {
  const system = twoDistricts(sharedStore)

  await expect(ask(system, { name: 'draftPlan', caller }, { text })).rejects.toThrow(sentence)
})

test('our own template is no restricted matter', async ({ sharedStore }) => {
  const system = twoDistricts(sharedStore)
  const { file } = await ask(system, { name: 'downloadTemplate', caller }, { list: 'enterprises' })

  await expect(ask(system, { name: 'importEnterprises', caller }, { file, dryRun: true })).resolves.toBeTruthy()
})

/** A workbook of sheets; the last is hidden (1) or very hidden (2); a comment at the first cell. */
function book(sheets: Record<string, string[][]>, hidden: 0 | 1 | 2 = 0, comment?: string) {
  const names = Object.keys(sheets)
  const made = utils.book_new()
  for (const name of names) utils.book_append_sheet(made, utils.aoa_to_sheet(sheets[name] ?? []), name)
  made.Workbook = { Sheets: names.map((name, at) => ({ name, Hidden: at === names.length - 1 ? hidden : 0 })) }
  const first = made.Sheets[names[0] ?? '']?.['A1']
  if (comment) utils.cell_add_comment(first, comment)
  return { name: '名单.xlsx', bytes: new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', bookSST: true })) }
}
