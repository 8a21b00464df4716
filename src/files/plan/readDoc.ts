import WordExtractor from 'word-extractor'
import { docLines } from './docLines.ts'
import { documentRefusal } from './documentRefusal.ts'

/** The text of a .doc. */
export async function readDoc(bytes: Uint8Array, name: string): Promise<string> {
  const body = await bodyOf(bytes, name)
  return docLines(body).join('\n')
}

async function bodyOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    // Unfiltered, because the filter would turn the quotation marks and dashes of Chinese prose into ASCII.
    return document.getBody({ filterUnicode: false })
  } catch {
    throw documentRefusal.damaged(name)
  }
}
