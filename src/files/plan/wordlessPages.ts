import type { getDocumentProxy } from 'unpdf'
import { pdfLibrary } from './pdfLibrary.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const FEW = 3 // pages that show what the others of a scanned file will be, too

/** Why no words were found on these pages: a picture, or signs without a name. A page that shows neither is empty, and fine. */
export async function wordlessPages(pdf: Pdf, pages: number[]): Promise<{ scanned: number[]; coded: number[] }> {
  const { OPS } = await (await pdfLibrary()).getResolvedPDFJS()
  const pictures = [OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]
  const scanned: number[] = []
  const coded: number[] = []
  for (const page of pages.length === pdf.numPages ? pages.slice(0, FEW) : pages) {
    const { fnArray } = await (await pdf.getPage(page)).getOperatorList()
    if (fnArray.includes(OPS.showText)) coded.push(page)
    else if (pictures.some((it) => fnArray.includes(it))) scanned.push(page)
  }
  return { scanned, coded }
}
