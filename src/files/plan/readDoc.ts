import WordExtractor from 'word-extractor'
import { documentRefusal } from './documentRefusal.ts'

/** The text of a .doc. A row of a table comes as a line with tabs between its cells, which the compiler reads as well. */
export async function readDoc(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    // Unfiltered, because the filter would turn the quotation marks and dashes of Chinese prose into ASCII.
    return document.getBody({ filterUnicode: false })
  } catch {
    throw documentRefusal.damaged(name)
  }
}
