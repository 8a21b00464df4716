import { documentRefusal } from './documentRefusal.ts'
import { pdfLines } from './pdfLines.ts'
import { pdfLibrary } from './pdfLibrary.ts'
import { pdfRows } from './pdfRows.ts'
import { wordlessPages } from './wordlessPages.ts'

/** The text of a PDF. Throws a Refusal where any page hides its words: in a picture, or in a font that does not name its signs. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<string> {
  const { extractTextItems } = await pdfLibrary()
  const pdf = await open(bytes, name)
  try {
    const { items } = await extractTextItems(pdf)
    const pages = items.map(pdfRows)
    const silent = pages.flatMap((rows, page) => (rows.length === 0 ? [page + 1] : []))
    const { scanned, coded } = await wordlessPages(pdf, silent)
    const where = (some: number[]) => (silent.length === pages.length ? '的各页' : `第 ${some.join('、')} 页`)
    if (coded.length > 0) throw documentRefusal.coded(name, where(coded))
    if (scanned.length > 0) throw documentRefusal.scanned(name, where(scanned))
    return pdfLines(pages).join('\n')
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array, name: string) {
  const { getDocumentProxy } = await pdfLibrary()
  try {
    // The library keeps the bytes it is handed, so it gets its own; at verbosity 0 it prints no warnings.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException'
      ? documentRefusal.locked(name)
      : documentRefusal.damaged(name)
  }
}
