import { Refusal } from '#domain/access/refusal.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import { CFB } from '@e965/xlsx'
import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, test } from 'vitest'
import { documentLimits } from './documentLimits.ts'
import { docxParts } from './docxParts.ts'
import { readDocument } from './readDocument.ts'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text))
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('a text comes back as it was written', () => {
  test.for([
    ['UTF-8', utf8('一、总体要求')],
    ['UTF-8 with its mark', utf8('\uFEFF一、总体要求')],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, ...Buffer.from('一、总体要求', 'utf16le'))],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, ...Buffer.from('一、总体要求', 'utf16le').swap16())],
    ['GB18030', Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xd2, 0xaa, 0xc7, 0xf3)],
  ] as const)('%s', async ([, bytes]) => {
    expect(await readDocument(bytes, '方案.txt')).toBe('一、总体要求')
  })

  test('its line ends are one sign, its control characters stay for the compiler to report', async () => {
    expect(await readDocument(utf8('一、\u0001总体\r\n二、任务'), '方案.txt')).toBe('一、\u0001总体\n二、任务')
  })
})

test('the content says what a file is, whatever its name says', async () => {
  expect(await readDocument(await docx('一、总体要求'), '方案.txt')).toBe('一、总体要求')
})

describe('what is not read is refused with a sentence that names the file and what to do', () => {
  test.for([
    ['an empty file', utf8(''), '文件「方案」是空的，请检查后重新上传。'],
    ['a text of blanks', utf8(' \n\t\n'), '里没有文字'],
    ['a picture', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF'), '是图片，读不出文字'],
    ['a program', latin1('\x7FELF\0\0'), '不是文本，不是方案文档'],
    ['nonsense', latin1('\xFF\x81\xFF\xFF\xFF'), '的文字编码认不出'],
    ['RTF', latin1('{\\rtf1\\ansi 一}'), '是 RTF 文件'],
    ['a web page', utf8('<!DOCTYPE html><p>一、总体要求'), '是网页或 XML'],
    ['an archive that is cut off', latin1('PK\x03\x04\x14\0'), '不完整或已损坏'],
    ['a text cut off inside a character', utf8('一、总体要求').subarray(0, -1), '不完整或已损坏'],
    ['a PDF that is cut off', latin1('%PDF-1.7\n1 0 obj <<'), '不完整或已损坏'],
    ['more than 20 MB', new Uint8Array(documentLimits.bytes + 1), '超过 20 MB，请删去图片后另存'],
    ['more than 3 MB of text', utf8('一'.repeat(documentLimits.textBytes / 3 + 1)), '的文字超过 3 MB'],
    ['a locked document', compound('EncryptedPackage', 'x'), '设有打开密码'],
    ['a locked .doc', compound('WordDocument', `${'\0'.repeat(11)}\x01`), '设有打开密码'],
    ['a locked PDF', pdfOf(LOCKED, '/Encrypt 3 0 R /ID [<00> <00>]'), '设有打开密码'],
    ['a damaged .doc', compound('WordDocument', '\0'.repeat(64)), '不完整或已损坏'],
    ['another file of Office', compound('PowerPoint Document', 'x'), '是其他 Office 文件'],
    ['an old container that is cut off', compound('WordDocument', 'x').subarray(0, 300), '不完整或已损坏'],
    ['a PDF without words', pdfOf(SCAN), '的各页是扫描的图片，没有文字'],
    ['a PDF in a font that names no sign', pdfOf(CODED), '的各页用的字体没有带字符编码'],
  ] as const)('%s', async ([, bytes, sentence]) => {
    const refusal = await refusalOf(bytes)

    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal.message).toMatch(/^文件「方案」.*请.*。$/)
    expect(refusal.message).toContain(sentence)
  })

  test('a workbook', async () => {
    const sheet = { name: '表', columns: [], cells: [], firstRow: 1, rows: [['一']], frozenRows: 0 }

    expect((await refusalOf(await writeWorkbook([sheet]))).message).toContain('是 Excel 表格，不是方案文档')
  })

  test('a .docx that lost its end, wherever it was cut', async () => {
    const whole = await docx('一、总体要求')

    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect((await refusalOf(whole.subarray(0, whole.length * share))).message).toContain('不完整或已损坏')
  })

  test('a .docx that swells when it is unpacked', async () => {
    const swollen = docxParts(Buffer.from(await docx('一'))).withDocument(' '.repeat(documentLimits.markup + 1))

    expect((await refusalOf(swollen)).message).toContain('解压后过大')
  })

  test('a .docx without a word', async () => {
    expect((await refusalOf(await docx(''))).message).toContain('里没有文字')
  })
})

async function refusalOf(bytes: Uint8Array): Promise<Refusal> {
  return readDocument(bytes, '方案').then(
    () => expect.unreachable('the file was read'),
    (error: Refusal) => error,
  )
}

async function docx(text: string): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] })))
}

/** A file of Office before 2007 that holds one stream. */
function compound(stream: string, content: string): Uint8Array {
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, `/${stream}`, Buffer.from(content, 'latin1'))
  return new Uint8Array(CFB.write(container, { type: 'buffer' }))
}

const ONE_PAGE = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']

/** A page that shows nothing but a picture of one dot. */
const SCAN = [
  ...ONE_PAGE,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
  '<< /Length 28 >>\nstream\nq 500 0 0 700 40 40 cm /I Do Q\nendstream',
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
]

/** A page in a Chinese font that is not embedded, in the code page of its system. */
const CODED = [
  ...ONE_PAGE,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  '<< /Length 46 >>\nstream\nBT /F 16 Tf 100 700 Td <d2bba1a2d7dccce5> Tj ET\nendstream',
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 700 /StemV 80 >>',
]

const SECRET = `<${'ab'.repeat(32)}>`

/** No password opens it. */
const LOCKED = [...ONE_PAGE, `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${SECRET} /U ${SECRET} >>`]

/** A PDF of these objects, numbered from 1, with more in its trailer. */
function pdfOf(objects: string[], more = ''): Uint8Array {
  const parts = ['%PDF-1.4\n', ...objects.map((it, at) => `${at + 1} 0 obj\n${it}\nendobj\n`)]
  const offsets = objects.map((_, at) => parts.slice(0, at + 1).join('').length)
  const entries = offsets.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${parts.join('').length}\n%%EOF`
  return latin1([...parts, table, trailer].join(''))
}
