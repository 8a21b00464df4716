import mammoth from 'mammoth'
import { documentRefusal } from './documentRefusal.ts'
import { docxLines, type DocxNode } from './docxLines.ts'
import { withTypedNumbers } from './withTypedNumbers.ts'

/** The text of a .docx: paragraphs and headings as lines, with the numbers Word counts by itself, and tables as cells. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<string> {
  const root = await treeOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
  return docxLines(root).join('\n')
}

/** The library's own tree, caught before it becomes HTML: an empty document is left to convert. */
async function treeOf(docx: Buffer, name: string): Promise<DocxNode> {
  let tree: DocxNode = { type: 'document' }
  const transformDocument = (document: DocxNode) => {
    tree = document
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml({ buffer: withTypedNumbers(docx) }, { transformDocument })
  } catch {
    throw documentRefusal.damaged(name)
  }
  return tree
}
