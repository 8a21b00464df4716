// What an office file says beside its cells and paragraphs: heads and feet of pages, comments, text boxes, properties, and
// the strings of sheets that no person can unhide. Read only to look for a marking.
import { eachPart } from './eachPart.ts'

/** Those texts of an .xlsx, .docx, .xls or .doc; none for anything else. Throws a Refusal where an archive is damaged. */
export function besideTexts(bytes: Uint8Array, file: string): string[] {
  if (startsWith(bytes, ZIP)) return besideCells(bytes, file)
  return startsWith(bytes, COMPOUND) ? starredIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : []
}

const ZIP = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function besideCells(bytes: Uint8Array, file: string): string[] {
  const texts: string[] = []
  eachPart(bytes, file, (name, content) => {
    if (BESIDE.test(name)) texts.push(...paragraphs(content.toString('utf8')))
    else if (SHEET.test(name)) texts.push(...paragraphs(tailOf(content)))
    else if (STRINGS.test(name) && STARS.some((star) => content.includes(star)))
      texts.push(...paragraphs(content.toString('utf8')))
  })
  return texts
}

const BESIDE =
  /^(?:word\/(?:header|footer|comments|footnotes|endnotes)\d*\.xml|xl\/(?:comments|drawings|threadedComments)[^:]*\.xml|docProps\/(?:core|app|custom)\.xml)$/
const SHEET = /^xl\/(?:work|chart)sheets\/[^/]+\.xml$/
const STRINGS = /^(?:xl\/sharedStrings|word\/document)\d*\.xml$/
const STARS = ['★', '☆']

/** A sheet's heads and feet stand behind its rows. */
function tailOf(sheet: Buffer): string {
  const from = sheet.lastIndexOf('<headerFooter')
  return from < 0 ? '' : sheet.toString('utf8', from)
}

/** Text runs of one paragraph together, since a marking may be spread over several; `&C` and the like place a sheet's head. */
function paragraphs(xml: string): string[] {
  return xml
    .split(/<\/(?:w:p|a:p|si|text|oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter|dc:\w+|cp:\w+)>/)
    .map((part) =>
      part
        .replace(/<[^>]*>/g, '')
        .replace(/&amp;(?:[LCR]|"[^"]*"|&quot;.*?&quot;|\d+|K[0-9A-F]{6})/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
}

/** The old formats keep text as UTF-16, wherever it stands: what is near a star is enough. */
function starredIn(bytes: Buffer): string[] {
  return [bytes, bytes.subarray(1)].flatMap((from) =>
    Array.from(
      from.toString('utf16le').matchAll(/[\u4e00-\u9fff]{1,12}\s*[★☆]\s*[\d\u4e00-\u9fff]{0,6}/g),
      ([it]) => it,
    ),
  )
}
