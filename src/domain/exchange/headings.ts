import { normaliseHeader } from '#values/normaliseHeader.ts'
import type { Cell, ReceivedSheet } from './workbook.ts'

/** The heading over one column: as it was sent, and every text it may be known by, the nearest to the rows first. */
export type Heading = { text: string; names: string[] }

/** One row of headings, or two of which the upper one stands over groups of columns. */
export type HeadingRows = { row: number; depth: 1 | 2 }

/** The headings that end in a row; a heading that spans several columns stands over each of them. */
export function headingsAt({ rows }: ReceivedSheet, { row, depth }: HeadingRows): Heading[] {
  const lower = rows[row - 1] ?? []
  if (depth === 1) return Array.from(lower, (cell) => heading([textOf(cell)]))
  const upper = spread(rows[row - 2] ?? [], lower)
  const width = Math.max(upper.length, lower.length)
  return Array.from({ length: width }, (_, at) => heading([upper[at] ?? '', textOf(lower[at] ?? null)]))
}

/** By these a later list with the same headings is known again. */
export function headingPrint(headings: readonly Heading[]): string {
  return headings
    .map(({ text }) => normaliseHeader(text))
    .join('|')
    .replace(/\|+$/, '')
}

function heading(parts: string[]): Heading {
  const [last = '', above = ''] = parts.filter((part) => part !== '').toReversed()
  // 证书信息 over 编号 means 证书编号.
  const joined = above === '' ? [] : [above + last, above.replace(/(?:信息|情况|资料)$/, '') + last]
  return {
    text: above === '' ? last : `${above} ${last}`,
    names: [last, ...joined, above].filter(Boolean).map(normaliseHeader),
  }
}

/** An upper heading goes on to the right where only lower ones stand. */
function spread(upper: readonly Cell[], lower: readonly Cell[]): string[] {
  let last = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = textOf(upper[at] ?? null)
    if (own !== '') last = own
    return own === '' && textOf(lower[at] ?? null) === '' ? '' : own || last
  })
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : ''
}
