// Files as they should not be: each is answered with a sentence that names the place, and nothing half-written stays.
import { utils, write } from '@e965/xlsx'
import type { WorkSheet } from '@e965/xlsx'
import { deflateRawSync } from 'node:zlib'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, certificates, csv } from './lists.ts'

const lead = callerIn(home, 'lead')
const head = ['统一社会信用代码', '企业名称']

test.for([
  ['a workbook of 100 MB', () => new Uint8Array(100 << 20).fill(0x50), /文件「坏\.xlsx」超过 20 MB/],
  ['a zip bomb', () => bomb(), /文件「坏\.xlsx」解压后超过 200 MB/],
  [
    '200,000 rows',
    () => new TextEncoder().encode(`${head.join(',')}\n${'x,y\n'.repeat(200_000)}`),
    /工作表「坏」有内容到第 \d+ 行，最多读 100000 行/,
  ],
  [
    '10,000 columns',
    () => sheetOf([head, Array.from({ length: 10_000 }, () => 'x')]),
    /工作表「名单」有 10000 列，最多读 500 列/,
  ],
  [
    'a file cut off in the middle',
    () => sheetOf([head, [codeNumber(301), '示例']]).subarray(0, 4000),
    /文件「坏\.xlsx」不完整或已损坏/,
  ],
] as const)(
  '%s is refused with file, sheet and what to do, and nothing is written',
  async ([, bytes, sentence], { sharedStore }) => {
    const system = twoDistricts(sharedStore)

    const asked = ask(
      system,
      { name: 'importEnterprises', caller: lead },
      { file: { name: '坏.xlsx', bytes: bytes() } },
    )

    await expect(asked).rejects.toThrow(sentence)
    expect((await ask(system, { name: 'listBatches', caller: lead }, {})).total).toBe(1)
  },
)

test('a sheet of only merged cells says that it has no header', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const bytes = sheetOf([['说明']], ['A1:Z200', 'A201:Z90000'])

  const report = await ask(system, { name: 'importEnterprises', caller: lead }, { file: { name: '合并.xlsx', bytes } })

  expect(report).toMatchObject({
    accepted: 0,
    problems: [{ sheet: '名单', row: 1, sentence: expect.stringContaining('没有找到表头') }],
  })
})

test('a formula in the code column is read by its saved value, and one without is returned with its place', async ({
  sharedStore,
}) => {
  const system = twoDistricts(sharedStore)
  const bytes = sheetOf([head, [codeNumber(302), '示例302有限公司'], [null, '示例303有限公司']], [], (sheet) => {
    sheet['A2'] = { t: 's', v: codeNumber(302), f: '"9150"&"x"' }
    sheet['A3'] = { t: 'z', f: 'B1' } as never
  })

  const report = await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: { name: '公式.xlsx', bytes }, dryRun: true },
  )

  expect([report.accepted, report.returned]).toEqual([1, 1])
  expect(report.problems[0]).toMatchObject({
    sheet: '名单',
    row: 3,
    column: 'A',
    sentence: expect.stringContaining('公式'),
  })
})

test('an enterprise three times with different names is entered once, the others are to look at', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const lines = ['甲', '乙', '丙'].map((it) => `${codeNumber(304)},重庆${it}有限公司`)

  const report = await ask(
    system,
    { name: 'importEnterprises', caller: lead },
    { file: csv('三次.csv', [head.join(','), ...lines]) },
  )

  expect([report.accepted, report.toLookAt]).toEqual([1, 2])
  expect(report.groups).toMatchObject([{ kind: 'different', rows: 2 }])
  expect(report.problems[1]?.sentence).toContain('第 4 行 A 列')
})

test('a certificate whose dates contradict goes back with sheet, row, column and a remedy', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = csv('矛盾.csv', [
    `${head.join(',')},证书编号,发证日期,有效期至`,
    `${codeNumber(305)},示例305有限公司,GR1,2023-10-16,2020-10-15`,
    `${codeNumber(306)},示例306有限公司,GR2,20231016,45061`,
  ])

  const report = await ask(system, { name: 'importTitles', caller: lead }, { title: 'high-tech-enterprise', file })

  expect(report.returned).toBe(2)
  expect(report.problems[0]).toMatchObject({
    row: 2,
    column: 'E',
    fix: expect.stringContaining('证书有效期的最后一日'),
  })
})

test('a file that bears a secrecy marking is refused, and its columns nobody asked for are named', async ({
  sharedStore,
}) => {
  const system = twoDistricts(sharedStore)
  const secret = csv('密.csv', ['统一社会信用代码,企业名称,备注', `${codeNumber(61)},示例61有限公司,机密★5年`])
  const wrongKind = certificates([[61, '2022-10-10', '']])

  await expect(ask(system, { name: 'importEnterprises', caller: lead }, { file: secret })).rejects.toThrow(
    /密级标志「机密★5年」/,
  )
  const { problems } = await ask(system, { name: 'importEnterprises', caller: lead }, { file: wrongKind, dryRun: true })
  expect(problems[0]?.sentence).toMatch(/「证书编号」（C 列）.*没有读取/)
})

/** A small file that says it unpacks to little and unpacks to 300 MB. */
function bomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(300 << 20))
  const name = Buffer.from('xl/workbook.xml')
  const local = Buffer.alloc(30)
  local.write('PK\u0003\u0004', 'latin1')
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(1000, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.write('PK\u0001\u0002', 'latin1')
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(1000, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, entry, name, end])
}

function sheetOf(rows: unknown[][], merges: string[] = [], change: (sheet: WorkSheet) => void = () => {}): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((it) => utils.decode_range(it))
  change(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '名单')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}
