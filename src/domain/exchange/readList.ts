import { columnLetter } from './columnLetter.ts'
import { findHeaders } from './findHeaders.ts'
import type { Header } from './findHeaders.ts'
import { headerProblems } from './headerProblems.ts'
import type { ListReading, ListRow, Pile } from './listReading.ts'
import { problemAt } from './problemAt.ts'
import type { ReadContext } from './readContext.ts'
import { readRow } from './readRow.ts'
import { settleRepeats } from './settleRepeats.ts'
import type { SettledRow } from './settleRepeats.ts'
import type { RowOf, Template, TemplateColumn } from './template.ts'
import { unreadColumns } from './unreadColumns.ts'
import type { Workbook } from './workbook.ts'

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
  const [header, ...others] = findHeaders(template.columns, workbook)
  if (header === undefined) return unread(template, workbook)

  const missing = missingColumns(template, header)
  const numbers = missing.length > 0 ? [] : filledRows(header)
  const rows = settleRepeats(
    numbers.map((row) => readRow(row, header, { template, context })),
    template,
  )
  return {
    sheet: header.sheet.name,
    headerRow: header.row,
    mapping: Object.fromEntries(header.columns.map((found) => [found.template.key, columnLetter(found.at)])),
    rows: rows.filter(({ repeats }) => repeats === undefined).map((row) => piled(row) as ListRow<RowOf<C>>),
    problems: [
      ...missing.map((column) => headerProblems.missing(template, header, column)),
      ...unreadColumns(template.title, header),
      ...others
        .filter((it) => missingColumns(template, it).length === 0)
        .map((it) => headerProblems.unread(it, header)),
      ...rows.flatMap(({ row, remarks }) => remarks.map((remark) => problemAt(header, row, remark))),
    ],
  }
}

function unread(template: Template, workbook: Workbook): ListReading<never> {
  return { sheet: '', headerRow: null, mapping: {}, rows: [], problems: [headerProblems.none(template, workbook)] }
}

function missingColumns({ columns }: Template, header: Header): TemplateColumn[] {
  return columns.filter(({ key, required }) => required && !header.columns.some(({ template }) => template.key === key))
}

/** The numbers of the rows below the header that say anything in its columns. */
function filledRows({ sheet, row: headerRow, columns }: Header): number[] {
  return sheet.rows.flatMap((cells, at) =>
    at >= headerRow && columns.some((found) => (cells[found.at - 1] ?? null) !== null) ? [at + 1] : [],
  )
}

function piled({ row, values, remarks }: SettledRow) {
  const weights = new Set(remarks.map(({ weight }) => weight))
  const pile: Pile = weights.has('returned') ? 'returned' : weights.has('toLookAt') ? 'toLookAt' : 'accepted'
  return { row, pile, values }
}
