import { plainText } from '#values/plainText.ts'
import type { FoundColumn, Header } from './header.ts'
import { readCell } from './readCell.ts'
import type { ReadContext } from './readContext.ts'
import type { Remark, RowOf, Template, TemplateColumn } from './template.ts'

/** A row as far as it could be read, with everything to say about it. */
export type ReadRow = {
  /** 1-based, as the sheet shows it. */
  row: number
  values: RowOf<readonly TemplateColumn[]>
  remarks: Remark[]
  /** The code and name as they were typed, by which the row is known again. */
  sent: { creditCode: string; name: string }
}

/** Reads row `row` under a header; every column is read, even after one fails. */
export function readRow(
  row: number,
  header: Header,
  { template, context }: { template: Template; context: ReadContext },
): ReadRow {
  const read = (columns: readonly FoundColumn[], within: ReadContext): CellReading[] =>
    columns.map((column) => ({
      key: column.template.key,
      reading: readCell(header.sheet.rows[row - 1]?.[column.at - 1] ?? null, column, within),
    }))
  const plain = read(
    header.columns.filter(({ template: { kind } }) => kind !== 'validity'),
    context,
  )
  // So many years count from a day that stands in another column.
  const dependent = header.columns.filter(({ template: { kind } }) => kind === 'validity')
  const readings = [...plain, ...read(dependent, { ...context, row: valuesOf(plain) })]
  const values = valuesOf(readings)
  const ofCells = readings.flatMap(({ key, reading }) => remarksOf(key, reading))
  const sent = { creditCode: typedIn('creditCode', row, header), name: typedIn('name', row, header) }
  return { row, values, sent, remarks: [...ofCells, ...template.checks.flatMap((check) => check(values) ?? [])] }
}

type CellReading = { key: string; reading: ReturnType<typeof readCell> }

function valuesOf(readings: readonly CellReading[]): RowOf<readonly TemplateColumn[]> {
  return Object.fromEntries(readings.flatMap(({ key, reading }) => ('value' in reading ? [[key, reading.value]] : [])))
}

function typedIn(key: string, row: number, { sheet, columns }: Header): string {
  const found = columns.find(({ template }) => template.key === key)
  const cell = found && sheet.rows[row - 1]?.[found.at - 1]
  return typeof cell === 'string' || typeof cell === 'number' ? plainText(String(cell)) : ''
}

function remarksOf(key: string, reading: CellReading['reading']): Remark[] {
  if ('problem' in reading) return [{ key, sentence: reading.problem, weight: 'returned' }]
  return reading.warning === undefined ? [] : [{ key, sentence: reading.warning, weight: 'toLookAt' }]
}
