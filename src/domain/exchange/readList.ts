import { columnLetter } from './columnLetter.ts'
import { findHeaders } from './findHeaders.ts'
import type { Header } from './header.ts'
import { headerProblems } from './headerProblems.ts'
import type { ListReading, ListRow } from './listReading.ts'
import { pileOf } from './pileOf.ts'
import { problemAt } from './problemAt.ts'
import type { ReadContext } from './readContext.ts'
import { readRow } from './readRow.ts'
import { settleRepeats } from './settleRepeats.ts'
import type { SettledRow } from './settleRepeats.ts'
import type { RowOf, Template, TemplateColumn } from './template.ts'
import { unreadColumns } from './unreadColumns.ts'
import { withSpannedRows } from './spannedRows.ts'
import type { Cell, Workbook } from './workbook.ts'

type Columns = readonly TemplateColumn[]

/**
 * Reads a list by its template: finds the header below whatever stands above it, then every row on its own, so that one bad
 * row never stops the others. Nothing is thrown: what is wrong stands in `problems`, each with sheet, row and column.
 */
export function readList<C extends Columns>(
  typed: Template<C>,
  workbook: Workbook,
  context: ReadContext,
): ListReading<RowOf<C>> {
  const template = typed as unknown as Template // its checks only ever see rows that were read by its own columns
  const [found, ...others] = findHeaders(template.columns, workbook, context)
  if (found === undefined) return unread(template, workbook)

  const header = { ...found, sheet: withSpannedRows(found.sheet, found.row) }
  const missing = missingColumns(template, header)
  const numbers = missing.length > 0 ? [] : filledRows(header)
  const rows = settleRepeats(
    numbers.map((row) => readRow(row, header, { template, context })),
    template,
  )
  const listProblems = [
    ...missing.map((column) => headerProblems.missing(template, header, column)),
    ...unreadColumns(template.title, header),
    ...others.filter((it) => missingColumns(template, it).length === 0).map((it) => headerProblems.unread(it, header)),
  ]
  const told = (of: SettledRow[]) =>
    of.flatMap(({ row, remarks }) => remarks.map((remark) => problemAt(header, row, remark)))
  return {
    sheet: header.sheet.name,
    headerRow: header.row,
    header,
    mapping: Object.fromEntries(header.columns.map((column) => [column.template.key, columnLetter(column.at)])),
    rows: rows.filter(({ repeats }) => repeats === undefined).map((row) => piled(row) as ListRow<RowOf<C>>),
    repeats: told(rows.filter(({ repeats }) => repeats !== undefined)),
    listProblems,
    problems: [...listProblems, ...told(rows)],
  }
}

function unread(template: Template, workbook: Workbook): ListReading<never> {
  const listProblems = [headerProblems.none(template, workbook)]
  const nowhere = { sheet: '', headerRow: null, header: null, mapping: {} }
  return { ...nowhere, rows: [], repeats: [], listProblems, problems: listProblems }
}

function missingColumns({ columns, knownByName }: Template, header: Header): TemplateColumn[] {
  const missing = columns.filter(
    ({ key, required }) => required && !header.columns.some(({ template }) => template.key === key),
  )
  // Without codes a list can still be read by its names; without names too it cannot.
  const byName = knownByName && missing.every(({ key }) => key !== 'name')
  return missing.filter(({ key }) => !(byName && key === 'creditCode'))
}

/** The numbers of the rows below the header that say anything in its columns; a line of totals or of signatures does not. */
function filledRows({ sheet, row: headerRow, columns }: Header): number[] {
  return sheet.rows.flatMap((cells, at) => {
    if (at < headerRow) return []
    const filled = columns.map((found) => cells[found.at - 1] ?? null).filter((cell) => cell !== null)
    return filled.length === 0 || isFoot(filled) ? [] : [at + 1]
  })
}

function isFoot(filled: readonly Cell[]): boolean {
  if (filled.some((cell) => typeof cell === 'string' && TOTAL.test(cell))) return true
  return filled.length === 1 && typeof filled[0] === 'string' && FOOT.test(filled[0])
}

/** No enterprise is called so, whatever number stands beside it. */
const TOTAL = /^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计)\s*[:：]?\s*$/

const FOOT = /^\s*(?:合\s*计|总\s*计|小\s*计|共计|注[:：]|备\s*注|说明[:：]|填表|制表|填报|审核|联系|单位负责人)/

function piled({ row, values, remarks, sent }: SettledRow) {
  return { row, values, remarks, sent, pile: pileOf(remarks) }
}
