import type { Worksheet } from '@cj-tech-master/excelts'
import type { Sheet } from '#domain/exchange/sheet.ts'
import { gridLook, lockedLook } from './cellLooks.ts'

/** Locks all of a sheet but what is open; locked cells of the grid are shaded, so that people see what is theirs. */
export async function lockSheet(worksheet: Worksheet, sheet: Sheet): Promise<void> {
  const { open, columns, firstRow, rows, emptyRows = 0 } = sheet
  if (open === undefined) return
  const looks = columns.map(({ kind }) => ({
    open: { ...gridLook(kind), protection: { locked: false } },
    locked: { ...gridLook(kind), ...lockedLook },
  }))
  for (let row = firstRow; row < firstRow + rows.length + emptyRows; row++)
    columns.forEach((_, at) => {
      const isOpen = row >= open.rowsFrom || open.columns.includes(at + 1)
      worksheet.getRow(row).getCell(at + 1).style = looks[at]![isOpen ? 'open' : 'locked']
    })
  await worksheet.protect('', { formatColumns: true, formatRows: true })
}
