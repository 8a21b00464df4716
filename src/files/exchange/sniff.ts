import { CFB } from '@e965/xlsx'
import { fileRefusal } from './fileRefusal.ts'
import { unpackedNames } from './unpackedNames.ts'

/** A spreadsheet for the library, or a text for the CSV reader. */
export type Container = 'spreadsheet' | 'text'

/** What a file is by its first bytes and its parts; throws a Refusal for what is no table, is locked, swollen or cut short. */
export function sniff(bytes: Uint8Array, file: string): Container {
  if (startsWith(bytes, 'PK\u0003\u0004')) return zipped(bytes, file)
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return compound(bytes, file)
  if (startsWith(bytes, '%PDF')) throw fileRefusal.wrongType(file, '是 PDF')
  if (bytes.includes(0)) throw fileRefusal.wrongType(file, '不是文本')
  // Many systems call a web page .xls; what it shows is not reliably a table.
  if (/^\uFEFF?\s*<[?!a-z]/i.test(Buffer.from(bytes.subarray(0, 256)).toString()))
    throw fileRefusal.wrongType(file, '是网页或 XML')
  return 'text'
}

function zipped(bytes: Uint8Array, file: string): Container {
  const names = unpackedNames(bytes, file)
  if (names.includes('xl/workbook.xml')) return 'spreadsheet'
  throw fileRefusal.wrongType(file, names.includes('word/document.xml') ? '是 Word 文档' : '是压缩包或其他格式')
}

/** The container of Office before 2007, and of every Office file with a password. */
function compound(bytes: Uint8Array, file: string): Container {
  const paths = compoundPaths(bytes, file)
  if (paths.includes('EncryptedPackage')) throw fileRefusal.locked(file)
  if (paths.includes('Workbook') || paths.includes('Book')) return 'spreadsheet'
  throw fileRefusal.wrongType(file, paths.includes('WordDocument') ? '是 Word 文档' : '是其他 Office 文件')
}

function compoundPaths(bytes: Uint8Array, file: string): string[] {
  try {
    const container = CFB.read(Buffer.from(bytes), { type: 'buffer' })
    return container.FileIndex.map((entry: { name: string }) => entry.name)
  } catch {
    throw fileRefusal.damaged(file)
  }
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
}
