// Tables reach us as tabs. Word writes a cell per line, each behind a tab, and a blank line after a row; web pages write a
// row per line with tabs between the cells. Both become rows of cells that know their place.
import type { Line } from '../reading/lines.ts'

export type Cell = { text: string; offset: number }
export type RawTable = { title: string; offset: number; rows: Cell[][] }

/** The tables of a document, as printed: merged cells are still missing or empty. */
export function tableRows(lines: Line[]): RawTable[] {
  return blocks(lines).map(({ title, lines: own }) => ({ title: title.text, offset: title.offset, rows: rowsOf(own) }))
}

type Block = { title: Cell; lines: Line[] }

/** Tabbed lines and the blank ones between them make a table; the line above, or a row that is only a title, names it. */
function blocks(lines: Line[]): Block[] {
  const found: Block[] = []
  let block: Block | null = null
  let title: Cell = { text: '', offset: 0 }
  for (const line of lines) {
    const named = titleOf(line)
    if (named) [block, title] = [null, named]
    else if (line.tabbed && !block) found.push((block = { title, lines: [line] }))
    else block?.lines.push(line)
  }
  return found
}

function titleOf(line: Line): Cell | null {
  if (line.tabbed) return ANNEX_ROW.test(line.text) ? cell(line.text, line.start) : null
  return line.blank ? null : cell(line.text, line.start)
}

const ANNEX_ROW = /^附\s*件[^\t]*\t?$/

function rowsOf(lines: Line[]): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  // Where every row ends in a tab, the tab closes the last cell; elsewhere it opens an empty one.
  const closed = lines.every((it) => !it.tabbed || it.text.endsWith('\t'))
  for (const line of lines) {
    if (isCell(line)) row.push(cell(line.text.slice(1), line.start + 1))
    else {
      rows.push(row, line.tabbed ? rowOf(line, closed) : [])
      row = []
    }
  }
  return [...rows, row].filter((it) => it.length > 0)
}

function isCell(line: Line): boolean {
  return line.text.startsWith('\t') && !line.text.includes('\t', 1)
}

function rowOf(line: Line, closed: boolean): Cell[] {
  let at = line.start
  const cells = line.text.split('\t').map((text) => {
    const offset = at
    at += text.length + 1
    return cell(text, offset)
  })
  return closed ? cells.slice(0, -1) : cells
}

function cell(text: string, offset: number): Cell {
  return { text: text.trim(), offset: offset + (text.length - text.trimStart().length) }
}
