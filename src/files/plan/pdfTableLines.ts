// A PDF has no tables, only words at places. What stands below each other is taken for a column: a good guess for plain
// tables, a poor one for cells of several lines.
import type { PdfRow, PdfSegment } from './pdfRows.ts'

/** The rows as cells behind tabs, each in the column of the widest row that it stands nearest to. */
export function pdfTableLines(rows: PdfRow[]): string[] {
  const widest = rows.reduce((most, row) => (row.segments.length > most.segments.length ? row : most))
  const centres = widest.segments.map(centre)
  return rows.flatMap((row) => [...cells(row, centres).map((text) => `\t${text}`), ''])
}

function cells({ segments }: PdfRow, centres: number[]): string[] {
  const found = centres.map(() => '')
  for (const segment of segments) {
    const at = nearest(centre(segment), centres)
    found[at] = `${found[at] ?? ''} ${segment.text}`.trim()
  }
  return found
}

function nearest(place: number, centres: number[]): number {
  const distances = centres.map((it) => Math.abs(it - place))
  return distances.indexOf(Math.min(...distances))
}

function centre({ x, right }: PdfSegment): number {
  return (x + right) / 2
}
