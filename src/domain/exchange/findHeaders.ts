import { readCreditCode } from '#values/creditCode.ts'
import { columnsByCells, columnsByHeading } from './guessColumns.ts'
import { headingPrint, headingsAt, type HeadingRows } from './headings.ts'
import type { KnownMapping, Layout } from './layout.ts'
import type { Header } from './header.ts'
import { toldColumns } from './toldColumns.ts'
import type { TemplateColumn } from './template.ts'
import type { Cell, ReceivedSheet, Workbook } from './workbook.ts'

/** What is known of a list before it is looked at. */
export type Told = { layout?: Layout; mappings?: readonly KnownMapping[] }

/** The header of every sheet that has one, the most complete first: titles and notes may stand above it. */
export function findHeaders(columns: readonly TemplateColumn[], { sheets }: Workbook, told: Told = {}): Header[] {
  const chosen = told.layout?.sheet
  return sheets
    .filter(({ name }) => chosen === undefined || name === chosen)
    .flatMap((sheet) => headerOf(columns, sheet, told))
    .sort((one, other) => other.columns.length - one.columns.length)
}

const SEARCHED_ROWS = 30

function headerOf(columns: readonly TemplateColumn[], sheet: ReceivedSheet, told: Told): Header[] {
  const candidates = placesOf(sheet, told.layout?.headerRow).map((place) => ({
    row: place.row,
    headings: headingsAt(sheet, place),
  }))
  const known = candidates.map((it) => knownAt(columns, it, told)).find((it) => it !== undefined)
  const [best] = candidates
    .map((it) => ({ ...it, columns: columnsByHeading(columns, it.headings) }))
    .filter((it) => it.columns.length > 0)
    .sort((one, other) => other.columns.length - one.columns.length)
  const found = known ?? best ?? withoutHeadings(columns, sheet, told)
  if (!found) return []
  const guessed = known
    ? known.columns
    : [
        ...found.columns,
        ...columnsByCells(columns, { sheet, row: found.row, headings: found.headings, found: found.columns }),
      ]
  const header = { sheet, row: found.row, headings: found.headings, columns: guessed }
  const all = toldColumns(columns, header, { mapping: told.layout?.mapping ?? {} })
  return all.length === 0 ? [] : [{ ...header, columns: all }]
}

/** Single rows before double ones, and those before triple ones, so that the simpler reading wins where both find the same. */
function placesOf({ rows }: ReceivedSheet, chosen: number | undefined): HeadingRows[] {
  const numbers =
    chosen === undefined ? Array.from(rows.slice(0, SEARCHED_ROWS), (_, at) => at + 1) : [chosen].filter((it) => it > 0)
  return ([1, 2, 3] as const).flatMap((depth) => numbers.filter((row) => row >= depth).map((row) => ({ row, depth })))
}

/** A list with the same headings was read before, and a person said how. */
function knownAt(
  columns: readonly TemplateColumn[],
  { row, headings }: Omit<Header, 'sheet' | 'columns'>,
  { mappings = [] }: Told,
) {
  if (mappings.length === 0) return undefined
  const print = headingPrint(headings)
  const known = print === '' ? undefined : mappings.find((it) => it.headings === print)
  return (
    known && {
      row,
      headings,
      columns: toldColumns(
        columns,
        { headings, columns: [] },
        { mapping: known.mapping, reason: '沿用这个报送单位上次的对应关系' },
      ),
    }
  )
}

/** A list whose headings say nothing, or that has none: the first code in it says where it begins. */
function withoutHeadings(
  columns: readonly TemplateColumn[],
  sheet: ReceivedSheet,
  { layout }: Told,
): Omit<Header, 'sheet'> | undefined {
  const row = layout?.headerRow ?? rowsBeforeCodes(columns, sheet)
  if (row === undefined) return undefined
  return { row, headings: row === 0 ? [] : headingsAt(sheet, { row, depth: 1 }), columns: [] }
}

function rowsBeforeCodes(columns: readonly TemplateColumn[], sheet: ReceivedSheet): number | undefined {
  const coded = columnsByCells(columns, { sheet, row: 0, headings: [], found: [] }).find(
    ({ template }) => template.kind === 'creditCode',
  )
  const first = coded && sheet.rows.findIndex((cells) => isCode(cells[coded.at - 1] ?? null))
  return first === -1 ? undefined : first
}

function isCode(cell: Cell): boolean {
  return typeof cell === 'string' && !('problem' in readCreditCode(cell))
}
