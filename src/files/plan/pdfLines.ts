import { groupBy } from '#values/groupBy.ts'
import type { PdfRow } from './pdfRows.ts'
import { pdfRowText } from './pdfRowText.ts'
import { pdfTableLines } from './pdfTableLines.ts'
import { withoutFurniture } from './withoutFurniture.ts'

/** The lines of a document: sentences that the width of the page has broken are whole again, tables are rows of cells. */
export function pdfLines(pages: PdfRow[][]): string[] {
  const blocks = blocksOf(withoutFurniture(pages).flat())
  const edges = pageEdges(blocks.flatMap((it) => (it.table ? [] : it.rows)))
  return blocks.flatMap(({ table, rows }) => (table ? pdfTableLines(rows) : proseLines(rows, edges)))
}

type Block = { table: boolean; rows: PdfRow[] }

const PARTS = 3 // a row with fewer may be a title or a signature
const LONGEST_GAP = 2 // rows of fewer parts within a table: a name in two lines, a merged cell
const ANNEX = /^附\s*件/

function blocksOf(rows: PdfRow[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < rows.length;) {
    const length = tableLength(rows, at)
    const last = blocks.at(-1)
    const row = rows.slice(at, at + 1)
    if (length > 1) blocks.push({ table: true, rows: rows.slice(at, at + length) })
    else if (last && !last.table) last.rows.push(...row)
    else blocks.push({ table: false, rows: row })
    at += Math.max(1, length)
  }
  return blocks
}

/** How many rows from here on are of a table: the first and the last have several parts, and no annex begins between them. */
function tableLength(rows: PdfRow[], start: number): number {
  let end = start
  for (let at = start; at < rows.length && at - end <= (end > start ? LONGEST_GAP : 0); at++) {
    const row = rows[at]
    if (!row || ANNEX.test(pdfRowText(row))) break
    if (row.parts >= PARTS) end = at + 1
  }
  return end - start
}

type Edges = { left: number; right: number }

const FEW = 6 // rows from which a page shows its own edges

/** Where the prose of every page begins and ends; a page with few rows has the edges of the document. */
function pageEdges(rows: PdfRow[]): (page: number) => Edges {
  const pages = groupBy(rows, (it) => it.page)
  const whole = edgesOf([...pages.values()].filter((it) => it.length >= FEW).flat())
  return (page) => {
    const own = pages.get(page) ?? []
    return own.length >= FEW || whole.left === Infinity ? edgesOf(own) : whole
  }
}

function edgesOf(rows: PdfRow[]): Edges {
  const edges = { left: Infinity, right: -Infinity }
  for (const { x, right } of rows)
    Object.assign(edges, { left: Math.min(edges.left, x), right: Math.max(edges.right, right) })
  return edges
}

function proseLines(rows: PdfRow[], edges: (page: number) => Edges): string[] {
  const lines: string[] = []
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1]
    const text = pdfRowText(row)
    if (above && isFull(above, edges(above.page)) && goesOn(row, edges(row.page)) && !begins(pdfRowText(above), text))
      lines.push(`${lines.pop() ?? ''}${text}`)
    else lines.push(text)
  }
  return lines
}

/** No other character had room. */
function isFull(row: PdfRow, { right }: Edges): boolean {
  return row.right > right - 2 * row.size
}

/** A row that is indented begins a paragraph. */
function goesOn(row: PdfRow, { left }: Edges): boolean {
  return row.x < left + row.size
}

/** A number begins an item even where nothing is indented: a chapter's anywhere but within a list, a figure after a sentence. */
function begins(above: string, text: string): boolean {
  if (CHAPTER.test(text)) return !/[，、第至和及]$/.test(above)
  return /^\d{1,2}[.．、]\D/.test(text) && /[。；：！？）]$/.test(above)
}

const CHAPTER = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/
