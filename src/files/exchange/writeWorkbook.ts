import { Workbook } from '@cj-tech-master/excelts'
import type { AddWorksheetOptions, Worksheet } from '@cj-tech-master/excelts'
import type { PlacedCell, Sheet, SheetColumn } from '#domain/exchange/sheet.ts'
import type { CellKind, CellValue } from '#values/column.ts'
import { columnLook, gridLook, placedLook } from './cellLooks.ts'
import { lockSheet } from './lockSheet.ts'
import { validationOf } from './validationOf.ts'

/** Sheets as an .xlsx. Texts stay texts, whatever they begin with: no cell is ever written as a formula. */
export async function writeWorkbook(sheets: Sheet[]): Promise<Uint8Array> {
  const workbook = new Workbook()
  for (const sheet of sheets) {
    const worksheet = addSheet(workbook, sheet)
    writeSheet(worksheet, sheet)
    await lockSheet(worksheet, sheet)
  }
  offerChoices(workbook, sheets)
  return workbook.xlsx.writeBuffer()
}

function addSheet(workbook: Workbook, sheet: Sheet): Worksheet {
  return workbook.addWorksheet(sheet.name, pageLook(sheet))
}

/** Headings stay in sight on the screen and stand on every printed page. */
export function pageLook({ frozenRows, hidden }: Sheet): AddWorksheetOptions {
  return {
    state: hidden ? 'hidden' : 'visible',
    views: [{ state: 'frozen', ySplit: frozenRows }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${Math.max(frozenRows, 1)}`,
    },
  }
}

function writeSheet(worksheet: Worksheet, { columns, cells, firstRow, rows }: Sheet): void {
  columns.forEach(({ kind, width }, at) => {
    const column = worksheet.getColumn(at + 1)
    column.style = columnLook(kind)
    if (width !== undefined) column.width = width
  })
  const looks = columns.map(({ kind }) => gridLook(kind))
  rows.forEach((values, at) => {
    const row = worksheet.getRow(firstRow + at)
    values.forEach((value, column) => {
      const cell = row.getCell(column + 1)
      cell.style = looks[column] ?? gridLook('text')
      cell.value = stored(value, columns[column]?.kind)
    })
  })
  for (const cell of cells) place(worksheet, cell, columns[cell.column - 1])
}

/** Writes a cell that stands at a place of its own, merged over what it spans. */
export function place(
  worksheet: Pick<Worksheet, 'getCell' | 'mergeCells'>,
  cell: PlacedCell,
  column: SheetColumn | undefined,
): void {
  const { row, column: at, rowSpan = 1, columnSpan = 1, value, look } = cell
  const target = worksheet.getCell(row, at)
  target.style = placedLook(look, column?.kind)
  target.value = stored(value, column?.kind)
  if (rowSpan * columnSpan > 1) worksheet.mergeCells(row, at, row + rowSpan - 1, at + columnSpan - 1)
}

/** A day is stored as a spreadsheet's day, so that sorting and filtering understand it; midnight UTC is that day everywhere. */
export function stored(value: CellValue, kind: CellKind | undefined) {
  return kind === 'day' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? new Date(`${value}T00:00:00Z`)
    : value
}

const CHOICES_SHEET = '选项'
const OFFERED_ROWS = 5000

/** Choices stand in a sheet of their own: a list written into the cell's rule may have only 255 characters. */
function offerChoices(workbook: Workbook, sheets: Sheet[]): void {
  for (const sheet of sheets)
    sheet.columns.forEach((column, at) => {
      const validation = validationOf(column)
      const target = workbook.getWorksheet(sheet.name)!
      if (validation) target.dataValidations.add(offeredRange(target, sheet, at + 1), validation)
    })
  const offers = sheets.flatMap((sheet) =>
    sheet.columns.flatMap(({ choices = [], checked }, at) =>
      choices.length > 0 ? [{ sheet, at: at + 1, choices, checked }] : [],
    ),
  )
  if (offers.length === 0) return

  const source = workbook.addWorksheet(CHOICES_SHEET, { state: 'veryHidden' })
  offers.forEach(({ sheet, at, choices, checked }, index) => {
    const column = source.getColumn(index + 1)
    choices.forEach((choice, row) => (source.getCell(row + 1, index + 1).value = choice))
    const target = workbook.getWorksheet(sheet.name)!
    target.dataValidations.add(offeredRange(target, sheet, at), {
      type: 'list',
      allowBlank: true,
      ...(checked ? { showErrorMessage: true, error: '请从下拉选项中选' } : {}),
      formulae: [`${CHOICES_SHEET}!$${column.letter}$1:$${column.letter}$${choices.length}`],
    })
  })
}

function offeredRange(worksheet: Worksheet, { firstRow }: Sheet, at: number): string {
  const { letter } = worksheet.getColumn(at)
  return `${letter}${firstRow}:${letter}${firstRow + OFFERED_ROWS}`
}
