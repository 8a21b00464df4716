import { read, SSF, utils } from '@e965/xlsx'
import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx'
import { dayOfSerial } from '#values/dayOfSerial.ts'
import type { Cell, CellSpan, ReceivedSheet, Workbook } from '#domain/exchange/workbook.ts'
import { fileRefusal } from './fileRefusal.ts'
import { readLimits } from './readLimits.ts'

/** Reads the bytes of an .xlsx or .xls; throws a Refusal where they are locked, damaged or have too many rows. */
export function readSpreadsheet(bytes: Uint8Array, file: string): Workbook {
  const book = parse(bytes, file)
  const daysBefore = book.Workbook?.WBProps?.date1904 ? 1462 : 0 // old Macintosh workbooks count from 1904
  const names = book.SheetNames.filter((_, at) => book.Workbook?.Sheets?.[at]?.Hidden !== VERY_HIDDEN)
  return { sheets: names.map((name) => sheetOf(name, book.Sheets[name] ?? {}, { file, daysBefore })) }
}

function parse(bytes: Uint8Array, file: string): WorkBook {
  try {
    // Stubs, because a formula that was never computed is one; the number format tells days from numbers.
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      sheetStubs: true,
      sheetRows: readLimits.rows + 1,
    })
  } catch (error) {
    throw /password|encrypt/i.test(String(error)) ? fileRefusal.locked(file) : fileRefusal.damaged(file)
  }
}

const VERY_HIDDEN = 2 // no person can hide a sheet so; our own templates keep their choices in one

type Source = { file: string; daysBefore: number }

function sheetOf(name: string, sheet: WorkSheet, { file, daysBefore }: Source): ReceivedSheet {
  const full: unknown = sheet['!fullref'] // only there when rows were left unread
  const lastRow = typeof full === 'string' ? utils.decode_range(full).e.r + 1 : 0
  if (lastRow > readLimits.rows) throw fileRefusal.tooManyRows(file, name, lastRow)

  const rows = Array.from(sheet['!data'] ?? [], (row) =>
    withoutEmptyEnd(Array.from(row ?? [], (cell) => cellOf(cell, daysBefore))),
  )
  while (rows.at(-1)?.length === 0) rows.pop()
  // A cell merged over rows speaks for all of them; one merged to the right is a title.
  const spans = (sheet['!merges'] ?? []).map(spanOf).filter(({ top, bottom }) => bottom > top)
  return spans.length > 0 ? { name, rows, spans } : { name, rows }
}

function spanOf({ s, e }: Range): CellSpan {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }
}

function withoutEmptyEnd(row: Cell[]): Cell[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
}

function cellOf(cell: CellObject | undefined, daysBefore: number): Cell {
  if (cell?.f !== undefined && (cell.v === undefined || cell.t === 'z'))
    return { problem: '公式没有保存计算结果，请在 Excel 中打开并保存，或改填数值' }
  if (cell === undefined || cell.v === undefined || cell.t === 'z') return null
  if (cell.t === 'e') return { problem: `公式出错（${errors[Number(cell.v)] ?? '#错误'}），请改填数值` }
  if (cell.t === 'b') return Boolean(cell.v)
  if (cell.t === 'n') return numberOf(Number(cell.v), cell.z, daysBefore)
  return String(cell.v) === '' ? null : String(cell.v)
}

function numberOf(value: number, format: string | number | undefined, daysBefore: number): Cell {
  if (format !== undefined && SSF.is_date(String(format)) && value >= 1 && value < LAST_SERIAL)
    return dayOfSerial(value + daysBefore)
  if (Math.abs(value) >= LONGEST_EXACT)
    return { problem: '是按数字存的长编码，末几位已经丢失，请把这一列设为文本格式后重新填写' }
  return value
}

const LAST_SERIAL = 2_958_466 // the day after 9999-12-31
const LONGEST_EXACT = 1e15 // a spreadsheet keeps 15 digits of a number

/** How a spreadsheet shows its errors, by the numbers in which files keep them (MS-XLS 2.5.10). */
const errors: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}
