import { stringify } from 'csv-stringify/sync'
import type { CellKind, CellValue, Sheet } from '#domain/exchange/sheet.ts'

/**
 * A sheet as CSV in UTF-8 with a byte order mark, so that Excel shows Chinese. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it; a merged cell keeps its value in its first cell.
 */
export function writeCsv(sheet: Sheet): Uint8Array {
  const grid: string[][] = []
  sheet.rows.forEach((row, at) => {
    grid[sheet.firstRow - 1 + at] = row.map((value, column) => textOf(value, sheet.columns[column]?.kind))
  })
  for (const { row, column, value } of sheet.cells) {
    const line = (grid[row - 1] ??= [])
    line[column - 1] = textOf(value, undefined)
  }
  return Buffer.from(stringify(rectangular(grid), { bom: true, record_delimiter: '\r\n' }))
}

function textOf(value: CellValue, kind: CellKind | undefined): string {
  if (value === null) return ''
  if (typeof value === 'string') return value.replace(/^(?=[=+\-@\t\r])/, "'")
  return kind === 'share' ? `${Number((value * 100).toFixed(10))}%` : String(value)
}

function rectangular(grid: string[][]): string[][] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from(grid, (row = []) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}
