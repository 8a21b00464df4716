import type { Cell, ReceivedSheet } from './workbook.ts'

/** The sheet with what stands in a cell merged over several rows written into each of them, below row `row`. */
export function withSpannedRows(sheet: ReceivedSheet, row: number): ReceivedSheet {
  const tall = (sheet.spans ?? []).filter(({ top, bottom, left, right }) => top > row && bottom > top && left === right)
  if (tall.length === 0) return sheet
  const rows = [...sheet.rows]
  for (const { top, bottom, left } of tall) {
    const said = rows[top - 1]?.[left - 1] ?? null
    if (said === null) continue
    // Ends with the list: a span may go on to the last row a spreadsheet can have.
    const last = Math.min(bottom, rows.length)
    for (let at = top; at < last; at++) rows[at] = withCell(rows[at] ?? [], left, said)
  }
  return { ...sheet, rows }
}

function withCell(cells: readonly Cell[], column: number, said: Cell): Cell[] {
  const filled = Array.from({ length: Math.max(cells.length, column) }, (_, at) => cells[at] ?? null)
  filled[column - 1] ??= said
  return filled
}
