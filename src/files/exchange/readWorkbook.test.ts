import { deflateRawSync } from 'node:zlib'
import { CFB, utils, write } from '@e965/xlsx'
import type { BookType, WorkSheet } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { listSheet } from '#domain/exchange/listSheet.ts'
import { readWorkbook } from './readWorkbook.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const CODE = '91500114MA5U00011F'

test.for(['xlsx', 'biff8'] as BookType[])(
  'an Excel file of type %s is read, days without a shift by time zones',
  (bookType) => {
    const sheet = sheetOf([
      ['代码', '日期', '资本', '在营'],
      [CODE, { t: 'n', v: 45061, z: 'yyyy-mm-dd' }, 4700.5, true],
    ])

    expect(readWorkbook(bytesOf(sheet, bookType), '名单').sheets).toEqual([
      {
        name: '名单',
        rows: [
          ['代码', '日期', '资本', '在营'],
          [CODE, '2023-05-15', 4700.5, true],
        ],
      },
    ])
  },
)

test('rows and columns keep their places when the sheet does not begin in A1', () => {
  const sheet = utils.sheet_add_aoa(utils.aoa_to_sheet([]), [['代码']], { origin: 'C3' })

  expect(readWorkbook(bytesOf(sheet), '名单').sheets[0]?.rows).toEqual([[], [], [null, null, '代码']])
})

test('cells whose value cannot be trusted say why', () => {
  const sheet = sheetOf([
    [
      { t: 'n', v: Number('914403001922038216') },
      { t: 'e', v: 42 },
      { t: 'n', v: 2, f: '1+1' },
      { t: 'z', f: '1+1' },
    ],
  ])

  expect(readWorkbook(bytesOf(sheet), '名单').sheets[0]?.rows).toEqual([
    [
      { problem: expect.stringContaining('末几位已经丢失') },
      { problem: expect.stringContaining('#N/A') },
      2,
      { problem: expect.stringContaining('公式没有保存计算结果') },
    ],
  ])
})

test.for([
  ['UTF-8', Buffer.from('代码,名称\n1,"甲,乙"\n')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFF代码,名称\r\n1,"甲,乙"\r\n')],
  ['GB18030', Buffer.from('b4fac2eb2cc3fbb3c60a312c22bcd72cd2d2220a', 'hex')],
  ['tabs', Buffer.from('代码\t名称\n1\t甲,乙\n')],
] as const)('CSV in %s is read', ([, bytes]) => {
  expect(readWorkbook(bytes, '名单.csv').sheets).toEqual([
    {
      name: '名单',
      rows: [
        ['代码', '名称'],
        ['1', '甲,乙'],
      ],
    },
  ])
})

test('empty lines of a CSV keep their numbers', () => {
  expect(readWorkbook(Buffer.from('代码\n\n1\n,\n'), '名单.csv').sheets[0]?.rows).toEqual([['代码'], [null], ['1']])
})

const good = await writeWorkbook([
  listSheet({
    name: '名单',
    banner: undefined,
    columns: [{ header: '代码', kind: 'text' }],
    rows: Array.from({ length: 50 }, (_, at) => [`第 ${at} 行`]),
  }),
])

test.for([
  ['an empty file', new Uint8Array(), '是空的'],
  ['a workbook without a value', bytesOf(sheetOf([])), '是空的'],
  ['more than 20 MB', new Uint8Array((20 << 20) + 1), '超过 20 MB'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), '是 PDF'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '不是文本'],
  ['a web page called .xls', Buffer.from('<html><table><tr><td>代码'), '网页'],
  ['an XML spreadsheet with a byte order mark', Buffer.from('\uFEFF<?xml version="1.0"?><Workbook/>'), '网页'],
  ['text in another encoding', Buffer.from([0x41, 0xff, 0x42]), 'UTF-8 或 GB18030'],
  ['a Word document', zip([['word/document.xml', Buffer.from('<w/>')]]), '是 Word 文档'],
  ['any other archive', zip([['a.txt', Buffer.from('a')]]), '是压缩包'],
  ['an old Word document', compound('WordDocument'), '是 Word 文档'],
  ['a workbook with a password', compound('EncryptedPackage'), '密码'],
  ['a compound file cut short', compound('Workbook').subarray(0, 700), '损坏'],
  ['an .xlsx cut in the middle', good.subarray(0, good.length / 2), '损坏'],
  ['an archive with broken contents', zip([['xl/workbook.xml', Buffer.from('not a workbook')]]), '损坏'],
  ['a zip bomb', zip([['xl/workbook.xml', Buffer.alloc(201 << 20)]]), '解压后超过 200 MB'],
  ['a zip bomb whose directory lies', zip([['xl/workbook.xml', Buffer.alloc(201 << 20)]], 10), '解压后超过 200 MB'],
  ['a CSV that ends within a quotation', Buffer.from('代码,名称\n1,"甲'), '引号没有成对'],
  ['100,001 rows', Buffer.from('1\n'.repeat(100_001)), '有内容到第 100001 行'],
  ['501 columns', Buffer.from(`1${',1'.repeat(500)}`), '有 501 列'],
] as const)('%s is refused in a sentence that names the file', ([, bytes, reason]) => {
  expect(() => readWorkbook(bytes, '企业名单')).toThrow(
    expect.objectContaining({
      name: 'Refusal',
      message: expect.stringMatching(new RegExp(`文件「企业名单」.*${reason}`)),
    }),
  )
})

test('100,001 rows of an .xlsx are refused before they are all read', () => {
  const sheet = utils.aoa_to_sheet([[1]])
  utils.sheet_add_aoa(sheet, [[2]], { origin: { r: 150_000, c: 0 } })

  expect(() => readWorkbook(bytesOf(sheet), '企业名单')).toThrow('第 150001 行')
})

type Typed = string | number | boolean | { t: 'n' | 'e' | 'z'; v?: number; z?: string; f?: string }

function sheetOf(rows: Typed[][]): WorkSheet {
  return utils.aoa_to_sheet(rows as unknown[][])
}

function bytesOf(sheet: WorkSheet, bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '名单')
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

function compound(stream: string): Uint8Array {
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, `/${stream}`, Buffer.alloc(5000))
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[])
}

/** A minimal archive; `declared` is the unpacked size that its directory claims. */
function zip(files: [name: string, content: Buffer][], declared?: number): Uint8Array {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declared ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end])
}
