import { extractTextItems, getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { documentRefusal } from './documentRefusal.ts'
import { pdfLines } from './pdfLines.ts'
import { pdfRows } from './pdfRows.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text of a PDF. Throws a Refusal for one that is scanned, in whole or on some pages, locked or damaged. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<string> {
  const pdf = await open(bytes, name)
  try {
    const { items } = await extractTextItems(pdf)
    const pages = items.map(pdfRows)
    if (pages.every((rows) => rows.length === 0)) throw documentRefusal.scanned(name, `共 ${pages.length} 页，都`)
    const blank = pages.flatMap((rows, page) => (rows.length === 0 ? [page + 1] : []))
    const scanned = await pictured(pdf, blank)
    if (scanned.length > 0) throw documentRefusal.scanned(name, `第 ${scanned.join('、')} 页`)
    return pdfLines(pages).join('\n')
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // The library takes the bytes away from whoever hands them in, so it gets its own; 0: it prints no warnings.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException'
      ? documentRefusal.locked(name)
      : documentRefusal.damaged(name)
  }
}

/** Those of the pages that show a picture. A page without words is scanned if it has one, and else is empty. */
async function pictured(pdf: Pdf, pages: number[]): Promise<number[]> {
  const { OPS } = await getResolvedPDFJS()
  const found: number[] = []
  for (const page of pages) {
    const { fnArray } = await (await pdf.getPage(page)).getOperatorList()
    if (fnArray.includes(OPS.paintImageXObject)) found.push(page)
  }
  return found
}
