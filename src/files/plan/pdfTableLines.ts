// A PDF has no tables, only words at places. What stands below each other is taken for a column: a good guess for cells of
// one line, a poor one for cells of several.
import type { PdfRow, PdfSegment } from './pdfRows.ts'
import { tableLines } from './tableLines.ts'
import { withoutGaps } from './withoutGaps.ts'

/** The rows as lines of cells. The columns are those of the widest row; the rows above the first numbered one are the header. */
export function pdfTableLines(rows: PdfRow[]): string[] {
  const widest = rows.reduce((most, row) => (row.segments.length > most.segments.length ? row : most))
  const centres = widest.segments.map(centre)
  const first = rows.findIndex((row) => /^\d{1,3}$/.test(row.segments[0]?.text.trim() ?? ''))
  const header = rows.slice(0, Math.max(first, 1)).map((row) => cells(row, centres, between))
  const body = rows.slice(Math.max(first, 1)).map((row) => cells(row, centres, nearest))
  const whole = [header.reduce(below), ...continued(body)]
  return tableLines(whole.map((row) => row.map((text) => ({ paragraphs: [text], columns: 1, rows: 1 }))))
}

type Columns = (place: number, centres: number[]) => number[]

function cells({ segments }: PdfRow, centres: number[], columnsOf: Columns): string[] {
  const found = centres.map(() => '')
  for (const segment of segments)
    for (const at of columnsOf(centre(segment), centres)) found[at] = joined(found[at] ?? '', segment.text)
  return found
}

function nearest(place: number, centres: number[]): number[] {
  const distances = centres.map((it) => Math.abs(it - place))
  return [distances.indexOf(Math.min(...distances))]
}

const MIDDLE = 0.25 // of the way between two columns

/** A header that stands in the middle between two columns is that of both. */
function between(place: number, centres: number[]): number[] {
  const left = centres.findLastIndex((it) => it <= place)
  const [from = 0, to = 0] = centres.slice(left, left + 2)
  const off = Math.abs((place - from) / (to - from) - 0.5)
  return left >= 0 && off < MIDDLE ? [left, left + 1] : nearest(place, centres)
}

/** A merged cell is printed at the middle of the rows it covers, which may be between two of them. */
function continued(rows: string[][]): string[][] {
  const found: string[][] = []
  for (const row of rows) {
    const above = found.at(-1)
    if (above && row[0] === '' && row[1] === '') found.splice(-1, 1, below(above, row))
    else found.push(row)
  }
  return found
}

function below(above: string[], row: string[]): string[] {
  return above.map((text, at) => joined(text, row[at] ?? ''))
}

function joined(text: string, more: string): string {
  return withoutGaps(`${text} ${more}`.trim())
}

function centre({ x, right }: PdfSegment): number {
  return (x + right) / 2
}
