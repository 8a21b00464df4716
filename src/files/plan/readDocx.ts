import mammoth from 'mammoth'
import { documentLimits } from './documentLimits.ts'
import { documentRefusal } from './documentRefusal.ts'
import { docxLines, type DocxNode } from './docxLines.ts'
import { docxParts, type DocxParts } from './docxParts.ts'
import { typedNumbers } from './typedNumbers.ts'

/** The text of a .docx: paragraphs and headings as lines, with the numbers Word counts by itself, and tables as cells. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<string> {
  const docx = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = open(docx, name)
  if (parts.document.length > documentLimits.markup) throw documentRefusal.swollen(name)
  const numbered = typedNumbers(parts)
  const root = await treeOf(numbered === parts.document ? docx : parts.withDocument(numbered), name)
  return docxLines(root).join('\n')
}

function open(docx: Buffer, name: string): DocxParts {
  try {
    return docxParts(docx)
  } catch {
    throw documentRefusal.damaged(name)
  }
}

/** The library's own tree, caught before it becomes HTML: an empty document is left to convert. */
async function treeOf(buffer: Buffer, name: string): Promise<DocxNode> {
  let tree: DocxNode = { type: 'document' }
  const transformDocument = (document: DocxNode) => {
    tree = document
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument })
  } catch {
    throw documentRefusal.damaged(name)
  }
  return tree
}
