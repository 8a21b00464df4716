import { unzipSync } from 'fflate'
import { fileRefusal } from './fileRefusal.ts'
import { readLimits } from './readLimits.ts'
import { unpackedNames } from './unpackedNames.ts'

type PlainFile = { name: string; bytes: Uint8Array }

/**
 * The files in a ZIP, in its order, without folders and what systems add; a workbook or any other file is answered as it is.
 * Throws a Refusal where the archive is cut short, swollen, damaged or holds too many files.
 */
export function unpackFiles(file: PlainFile): PlainFile[] {
  const { bytes, name } = file
  if (bytes.length > readLimits.bytes) throw fileRefusal.tooLarge(name)
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\u0003\u0004') return [file]
  const names = unpackedNames(bytes, name)
  if (names.includes('[Content_Types].xml')) return [file]
  if (names.length > readLimits.files) throw fileRefusal.tooManyFiles(name, names.length)
  return Object.entries(unzipped(file))
    .map(([path, content]) => ({ name: baseName(readable(path)), bytes: content, path }))
    .filter((it) => it.name !== '' && !it.name.startsWith('.') && !it.path.startsWith('__MACOSX/'))
    .map((it) => ({ name: it.name, bytes: it.bytes }))
}

function unzipped({ bytes, name }: PlainFile): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch {
    throw fileRefusal.damaged(name)
  }
}

/** Windows packs names in GB18030 and does not say so; they arrive byte by byte. */
function readable(path: string): string {
  if (!/[\u0080-\u00FF]/.test(path) || /[\u0100-\uFFFF]/.test(path)) return path
  return new TextDecoder('gb18030').decode(Buffer.from(path, 'latin1'))
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
