import { documentKind, type DocumentKind } from './documentKind.ts'
import { documentLimits } from './documentLimits.ts'
import { documentRefusal } from './documentRefusal.ts'
import { readDoc } from './readDoc.ts'
import { readDocx } from './readDocx.ts'
import { readPdf } from './readPdf.ts'
import { readPlainText } from './readPlainText.ts'

/**
 * The text of a plan document in the one form the compiler reads: a line per paragraph; a table as cells that each stand
 * behind a tab on a line of their own, with a blank line after every row. What the file is, its content says, not its name.
 * Throws a Refusal, naming the file and what to do, for everything that is not a whole and readable document.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw documentRefusal.empty(name)
  if (bytes.length > documentLimits.bytes) throw documentRefusal.tooLarge(name)

  const text = await readers[documentKind(bytes, name)](bytes, name)
  if (text.trim() === '') throw documentRefusal.wordless(name)
  if (Buffer.byteLength(text) > documentLimits.textBytes) throw documentRefusal.tooLong(name)
  return text
}

const readers: Record<DocumentKind, (bytes: Uint8Array, name: string) => Promise<string> | string> = {
  text: readPlainText,
  docx: readDocx,
  doc: readDoc,
  pdf: readPdf,
}
