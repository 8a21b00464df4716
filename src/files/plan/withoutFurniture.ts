import type { PdfRow } from './pdfRows.ts'
import { pdfRowText } from './pdfRowText.ts'

const NUMBER = /^[-—–－·\s]*第?\s*\d{1,4}\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–－·\s]*$/
const FEW_PAGES = 3 // fewer pages do not show what repeats

/** The pages without what is printed on each of them: page numbers, and words that run along the top or the bottom. */
export function withoutFurniture(pages: PdfRow[][]): PdfRow[][] {
  const outermost = pages.flatMap((rows) => [rows[0], rows.at(-1)].filter((it) => it !== undefined))
  const counts = new Map<string, number>()
  for (const row of outermost) counts.set(withoutDigits(row), (counts.get(withoutDigits(row)) ?? 0) + 1)
  const furniture = outermost.filter(
    (row) =>
      NUMBER.test(pdfRowText(row)) ||
      (pages.length > FEW_PAGES && (counts.get(withoutDigits(row)) ?? 0) > pages.length / 2),
  )
  const dropped = new Set(furniture)
  return pages.map((rows) => rows.filter((it) => !dropped.has(it)))
}

function withoutDigits(row: PdfRow): string {
  return pdfRowText(row).replaceAll(/\d+/g, '')
}
