import type { PdfRow } from './pdfRows.ts'
import { withoutGaps } from './withoutGaps.ts'

/** The words of a row. */
export function pdfRowText({ segments }: PdfRow): string {
  return withoutGaps(segments.map((it) => it.text.trim()).join(' '))
}
