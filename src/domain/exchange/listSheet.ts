import type { CellValue } from '#values/column.ts'
import type { PlacedCell, Sheet, SheetColumn } from './sheet.ts'

export type ListColumn = SheetColumn & { header: string; unit?: string }

export type List = {
  name: string
  /** A line that every sheet carries, such as 演示数据; undefined where there is none to carry, never forgotten. */
  banner: string | undefined
  title?: string
  /** Lines between title and header: unit, day, definition, how to fill in. */
  notes?: string[]
  columns: ListColumn[]
  rows: CellValue[][]
}

/** A plain list as a sheet: title, notes, one header row that stays in sight, then the rows. */
export function listSheet({ name, banner, title, notes = [], columns, rows }: List): Sheet {
  const lines = [
    ...(title === undefined ? [] : [{ value: title, look: 'title' as const }]),
    ...(banner === undefined ? [] : [banner]).map(asNote),
    ...notes.map(asNote),
  ]
  const header = lines.length + 1
  return {
    name,
    columns: columns.map(columnOf),
    cells: [
      ...lines.map(({ value, look }, at) => ({ row: at + 1, column: 1, columnSpan: columns.length, value, look })),
      ...columns.map((column, at) => headerCell(column, header, at + 1)),
    ],
    firstRow: header + 1,
    rows,
    frozenRows: header,
  }
}

function asNote(value: string) {
  return { value, look: 'note' as const }
}

function columnOf({ kind, width, choices, checked }: ListColumn): SheetColumn {
  return {
    kind,
    ...(width === undefined ? {} : { width }),
    ...(choices === undefined ? {} : { choices }),
    ...(checked ? { checked } : {}),
  }
}

function headerCell({ header, unit }: ListColumn, row: number, column: number): PlacedCell {
  return { row, column, value: unit === undefined ? header : `${header}（${unit}）`, look: 'header' }
}
