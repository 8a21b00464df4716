import { stringify } from 'csv-stringify/sync'
import type { Sheet } from '#domain/exchange/sheet.ts'
import type { CellKind, CellValue } from '#values/column.ts'

/**
 * A sheet as CSV in UTF-8 with a byte order mark, so that Excel shows Chinese. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it; a merged cell keeps its value in its first cell.
 */
export function writeCsv(sheet: Sheet): Uint8Array {
  const grid: string[][] = []
  sheet.rows.forEach((row, at) => (grid[sheet.firstRow - 1 + at] = textsOf(row, sheet)))
  for (const { row, column, value } of sheet.cells) {
    const line = (grid[row - 1] ??= [])
    line[column - 1] = textOf(value, undefined)
  }
  return Buffer.from(stringify(rectangular(grid), { bom: true, record_delimiter: '\r\n' }))
}

/** The same for a list of any length: its head, then its rows as they come. */
export async function writeListCsv(head: Sheet, rows: AsyncIterable<CellValue[][]>): Promise<Uint8Array> {
  const parts = [writeCsv(head)]
  for await (const some of rows)
    parts.push(
      Buffer.from(
        stringify(
          some.map((row) => textsOf(row, head)),
          { record_delimiter: '\r\n' },
        ),
      ),
    )
  return Buffer.concat(parts)
}

function textsOf(row: CellValue[], { columns }: Sheet): string[] {
  return row.map((value, column) => textOf(value, columns[column]?.kind))
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
