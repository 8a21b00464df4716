import { CFB } from '@e965/xlsx'

/**
 * A .doc as Word 97 lays it out ([MS-DOC] 2.4): the text in the stream WordDocument, in `1Table` the list of its pieces.
 * Paragraphs only: what ends a row of a table stands in a list of formats that is not written here.
 */
export function docOf(paragraphs: string[]): Uint8Array {
  const text = paragraphs.map((it) => `${it}\r`).join('')
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, 'WordDocument', Buffer.concat([header(text), Buffer.from(text, 'utf16le'), padding]))
  CFB.utils.cfb_add(container, '1Table', Buffer.concat([pieces(text), padding]))
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer)
}

/** The place of the text in its stream: behind the header, which has 2 048 bytes here. */
const TEXT_FROM = 2048
// Short streams would go into a part of the container that has a layout of its own.
const padding = Buffer.alloc(4096)

/** What [MS-DOC] 2.5 puts at these places: 0xA5EC, a flag for 1Table, how many characters, where the list of pieces is. */
function header(text: string): Buffer {
  const bytes = Buffer.alloc(TEXT_FROM)
  bytes.writeUInt16LE(0xa5ec, 0)
  bytes.writeUInt16LE(0x00c1, 2)
  bytes.writeUInt16LE(0x0200, 0x0a)
  bytes.writeUInt32LE(TEXT_FROM, 0x18)
  bytes.writeUInt32LE(text.length, 0x4c)
  bytes.writeUInt32LE(0, 0x01a2)
  bytes.writeUInt32LE(pieces(text).length, 0x01a6)
  return bytes
}

/** One piece ([MS-DOC] 2.9.38): from the first character to the last, two bytes each. */
function pieces(text: string): Buffer {
  const bytes = Buffer.alloc(21)
  bytes.writeUInt8(2, 0)
  bytes.writeUInt32LE(16, 1)
  bytes.writeUInt32LE(text.length, 9)
  bytes.writeUInt32LE(TEXT_FROM, 15)
  return bytes
}
