import { lines } from './reading/lines.ts'
import { normalise } from './reading/normalise.ts'
import { tableRows, type Cell } from './tables/tableRows.ts'

/** A table as the document prints it: its cells row by row with their places, and the stretch of text that spells it out. */
export type PrintedTable = { rows: Cell[][]; from: number; to: number }

/** Every table of a document, whatever it says; a single row or column behind tabs is none. */
export function printedTables(source: string): PrintedTable[] {
  const { text, folded } = normalise(source)
  return tableRows(lines(folded)).flatMap(({ rows }) => {
    const cells = rows.flat()
    const [first, last] = [cells[0], cells.at(-1)]
    if (!first || !last || rows.length < 2 || (rows[0]?.length ?? 0) < 2) return []
    const end = text.indexOf('\n', last.offset)
    const printed = rows.map((row) =>
      row.map(({ text: words, offset }) => ({ text: text.slice(offset, offset + words.length), offset })),
    )
    return [{ rows: printed, from: text.lastIndexOf('\n', first.offset) + 1, to: end < 0 ? text.length : end }]
  })
}
