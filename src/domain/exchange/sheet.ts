// A sheet to be written, described without any format: whatever is not a plain row of values stands in placed cells.

import type { CellKind, CellValue } from '#values/column.ts'

export type SheetColumn = {
  kind: CellKind
  /** In characters of the standard font; a Chinese character needs two. */
  width?: number
  /** Offered as a drop-down; anything else may still be typed. */
  choices?: readonly string[]
  /** What does not fit the kind or the choices is refused while it is typed. */
  checked?: true
}

export type PlacedCell = {
  /** 1-based, as a spreadsheet counts. */
  row: number
  column: number
  rowSpan?: number
  columnSpan?: number
  value: CellValue
  look: CellLook
}

export type CellLook = 'title' | 'note' | 'header' | 'body' | 'total' | 'problem'

export type Sheet = {
  name: string
  columns: SheetColumn[]
  cells: PlacedCell[]
  /** The plain grid; it begins in row `firstRow`, below the headings. A cell placed over it wins. */
  firstRow: number
  rows: CellValue[][]
  /** Rows above stay in sight. */
  frozenRows: number
  /**
   * Only these may be typed into, columns 1-based, and every row from `rowsFrom` on; the rest is locked. There is no
   * password: the lock guards against slips, not against people.
   */
  open?: { columns: readonly number[]; rowsFrom: number }
  /** Rows below the grid that are drawn for people to fill in. */
  emptyRows?: number
  /** Out of people's sight, but kept when they save. */
  hidden?: true
}
