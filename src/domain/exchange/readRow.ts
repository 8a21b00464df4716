import type { Header } from './findHeaders.ts'
import { readCell } from './readCell.ts'
import type { ReadContext } from './readContext.ts'
import type { Remark, RowOf, Template, TemplateColumn } from './template.ts'

/** A row as far as it could be read, with everything to say about it. */
export type ReadRow = {
  /** 1-based, as the sheet shows it. */
  row: number
  values: RowOf<readonly TemplateColumn[]>
  remarks: Remark[]
}

/** Reads row `row` under a header; every column is read, even after one fails. */
export function readRow(
  row: number,
  header: Header,
  { template, context }: { template: Template; context: ReadContext },
): ReadRow {
  const readings = header.columns.map((column) => ({
    key: column.template.key,
    reading: readCell(header.sheet.rows[row - 1]?.[column.at - 1] ?? null, column, context),
  }))
  const values = Object.fromEntries(
    readings.flatMap(({ key, reading }) => ('value' in reading ? [[key, reading.value]] : [])),
  )
  const ofCells = readings.flatMap(({ key, reading }) => remarksOf(key, reading))
  return { row, values, remarks: [...ofCells, ...template.checks.flatMap((check) => check(values) ?? [])] }
}

function remarksOf(key: string, reading: ReturnType<typeof readCell>): Remark[] {
  if ('problem' in reading) return [{ key, sentence: reading.problem, weight: 'returned' }]
  return reading.warning === undefined ? [] : [{ key, sentence: reading.warning, weight: 'toLookAt' }]
}
