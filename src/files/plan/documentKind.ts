import { CFB } from '@e965/xlsx'
import { Refusal } from '#domain/access/refusal.ts'
import { unpackedNames } from '#files/exchange/unpackedNames.ts'
import { documentRefusal } from './documentRefusal.ts'

export type DocumentKind = 'text' | 'docx' | 'doc' | 'pdf'

/** What a file is by its first bytes and its parts; throws a Refusal for what is no document, is locked, swollen or cut short. */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('PK\u0003\u0004')) return zipped(bytes, name)
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return compound(bytes, name)
  if (start.includes('%PDF-')) return 'pdf'
  if (pictures.some((it) => it.test(start))) throw documentRefusal.picture(name)
  const other = others.find(({ begins }) => begins.test(start))
  if (other) throw documentRefusal.wrongType(name, other.found)
  return 'text'
}

/** JPEG, PNG, GIF, BMP, TIFF, WebP, HEIC. */
const pictures = [
  /^\xFF\xD8\xFF/,
  /^\x89PNG/,
  /^GIF8/,
  /^BM.{4}\0{4}/s,
  /^(?:II\*\0|MM\0\*)/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp/s,
]

const others = [
  { begins: /^\{\\rtf/, found: '是 RTF 文件' },
  { begins: /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|head|body)/i, found: '是网页或 XML' },
  { begins: /^(?:Rar!|7z\xBC\xAF)/, found: '是压缩包' },
]

const parts = [
  { part: /^xl\/workbook\./, found: '是 Excel 表格' },
  { part: /^ppt\//, found: '是演示文稿' },
  { part: /^OFD\.xml$/, found: '是 OFD 版式文件' },
  { part: /^content\.xml$/, found: '是 OpenDocument 文件' },
]

function zipped(bytes: Uint8Array, name: string): DocumentKind {
  const names = namesIn(bytes, name)
  // Some editors number the part.
  if (names.some((it) => /^word\/document\d*\.xml$/.test(it))) return 'docx'
  const found = parts.find(({ part }) => names.some((it) => part.test(it)))?.found
  throw documentRefusal.wrongType(name, found ?? '是压缩包或其他格式')
}

/** The archive's own refusals speak of spreadsheets. */
function namesIn(bytes: Uint8Array, name: string): string[] {
  try {
    return unpackedNames(bytes, name)
  } catch (error) {
    const swollen = error instanceof Refusal && error.code === 'too-large'
    throw swollen ? documentRefusal.swollen(name) : documentRefusal.damaged(name)
  }
}

/** The container of Office before 2007, and of every Office file with a password. */
function compound(bytes: Uint8Array, name: string): DocumentKind {
  const container = openCompound(bytes, name)
  if (CFB.find(container, 'EncryptedPackage')) throw documentRefusal.locked(name)
  const word = CFB.find(container, 'WordDocument')
  if (!word) throw documentRefusal.wrongType(name, '是其他 Office 文件')
  // Bit 0x0100 of the flags at 0x0A: the text is encrypted ([MS-DOC] 2.5.2).
  if ((word.content[0x0b] ?? 0) & 1) throw documentRefusal.locked(name)
  return 'doc'
}

function openCompound(bytes: Uint8Array, name: string) {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' })
  } catch {
    throw documentRefusal.damaged(name)
  }
}
