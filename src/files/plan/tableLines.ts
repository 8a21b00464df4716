// Tables are written as Word exports them to text, because that is the form the compiler reads: a cell per line, behind a tab.

/** A cell and how far it spreads. */
export type TableCell = { paragraphs: string[]; columns: number; rows: number }

/**
 * The lines of a table. A cell over several rows is printed in the first, over several columns in the leftmost; what it
 * covers is blank, so that every row has its full width. A header of several rows becomes one.
 */
export function tableLines(rows: TableCell[][]): string[] {
  const grid = spread(rows)
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const first = grid.findIndex((row) => !row.every((it) => it?.cell === row[0]?.cell) || row.length < width)
  const titles = first < 0 ? grid : grid.slice(0, first)
  const table = first < 0 ? [] : grid.slice(first)
  const header = headerRows(table[0] ?? [])
  const printed = [...joined(table.slice(0, header)), ...table.slice(header).map((row) => row.map(printedAt))]
  return [
    ...titles.flatMap((row) => (row[0]?.first ? row[0].cell.paragraphs : [])),
    ...printed.flatMap((row) => [...padded(row, width).map((text) => `\t${text}`), '']),
  ]
}

/** `first` is the place where a spread cell is printed. */
type Place = { cell: TableCell; first: boolean }
type Row = (Place | undefined)[]

function spread(rows: TableCell[][]): Row[] {
  const grid = rows.map((): Row => [])
  for (const [top, cells] of rows.entries()) {
    let left = 0
    for (const cell of cells) {
      while (grid[top]?.[left]) left++
      for (const row of grid.slice(top, top + cell.rows))
        for (let at = left; at < left + cell.columns; at++) row[at] = { cell, first: row === grid[top] && at === left }
    }
  }
  return grid
}

/** Only a header has in one row cells over several columns beside cells over several rows. */
function headerRows(top: Row): number {
  const cells = top.flatMap((it) => it?.cell ?? [])
  return cells.some((it) => it.columns > 1) ? Math.max(1, ...cells.map((it) => it.rows)) : 1
}

/** Every column says all that stands above it: 2023年 新增数. */
function joined(header: Row[]): string[][] {
  if (header.length < 2) return header.map((row) => row.map(printedAt))
  const columns = Array.from(header[0] ?? [], (_, at) => new Set(header.flatMap((row) => row[at]?.cell ?? [])))
  return [columns.map((cells) => [...cells].map(textOf).join(' ').trim())]
}

function printedAt(place: Place | undefined): string {
  return place?.first ? textOf(place.cell) : ''
}

function textOf({ paragraphs }: TableCell): string {
  return paragraphs.join(' ').replaceAll(/\s+/g, ' ')
}

function padded(row: string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => row[at] ?? '')
}
