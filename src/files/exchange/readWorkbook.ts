import type { Workbook } from '#domain/exchange/workbook.ts'
import { fileRefusal } from './fileRefusal.ts'
import { readCsv } from './readCsv.ts'
import { readLimits } from './readLimits.ts'
import { readSpreadsheet } from './readSpreadsheet.ts'
import { sniff } from './sniff.ts'
import type { Container } from './sniff.ts'

/**
 * Reads .xlsx, .xls or .csv (UTF-8 or GB18030) as plain data; what the file is, its content says, not its name. Formulas
 * give the value that was saved with them. Throws a Refusal, naming the file and what to do, for everything else.
 */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  if (bytes.length === 0) throw fileRefusal.empty(name)
  if (bytes.length > readLimits.bytes) throw fileRefusal.tooLarge(name)

  const workbook = readers[sniff(bytes, name)](bytes, name)
  for (const sheet of workbook.sheets) {
    const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
    if (sheet.rows.length > readLimits.rows) throw fileRefusal.tooManyRows(name, sheet.name, sheet.rows.length)
    if (columns > readLimits.columns) throw fileRefusal.tooManyColumns(name, sheet.name, columns)
  }
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) throw fileRefusal.empty(name)
  return workbook
}

const readers: Record<Container, (bytes: Uint8Array, name: string) => Workbook> = {
  spreadsheet: readSpreadsheet,
  text: readCsv,
}
