import { inflateRawSync } from 'node:zlib'
import { Refusal } from '#domain/access/refusal.ts'
import { fileRefusal } from './fileRefusal.ts'
import { readLimits } from './readLimits.ts'

/**
 * Hands over every part of a ZIP archive, unpacked. A directory can lie about sizes, so every entry that it declares is
 * unpacked under what is left of the limit. Throws a Refusal where the archive is cut short, swollen or damaged.
 */
export function eachPart(bytes: Uint8Array, file: string, visit: (name: string, content: Buffer) => void): void {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = directory(archive)
    if (total(entries) > readLimits.unpackedBytes) throw fileRefusal.swollen(file)
    let left = readLimits.unpackedBytes
    for (const entry of entries) {
      const content = contentOf(archive, entry, Math.max(left, 1))
      left -= content.length
      visit(entry.name, content)
    }
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw fileRefusal.swollen(file)
    throw error instanceof Refusal ? error : fileRefusal.damaged(file)
  }
}

type Entry = { name: string; method: number; packed: number; unpacked: number; at: number }

const END = Buffer.from('PK\u0005\u0006')
const SMALLEST_CHUNK = 64
const DIRECTORY_ENTRY = 0x02014b50

// Offsets as in PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. Numbers of a ZIP64 archive read as 4 GB here, and are refused.
function directory(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(END)
  if (end < 0) throw new Error('the directory is missing')
  const count = archive.readUInt16LE(end + 10)
  const entries: Entry[] = []
  for (let at = archive.readUInt32LE(end + 16); entries.length < count;) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('no directory entry here')
    const nameLength = archive.readUInt16LE(at + 28)
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function total(entries: Entry[]): number {
  return entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
}

function contentOf(archive: Buffer, { method, packed, unpacked, at }: Entry, limit: number): Buffer {
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  if (from + packed > archive.length) throw new Error('the entry ends behind the archive')
  const content = archive.subarray(from, from + packed)
  // In one piece, if the directory told the truth.
  const chunkSize = Math.min(Math.max(unpacked, SMALLEST_CHUNK), Math.max(limit, SMALLEST_CHUNK))
  return method === 0 ? content : inflateRawSync(content, { maxOutputLength: limit, chunkSize })
}
