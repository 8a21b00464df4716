import { normaliseHeader } from '#values/normaliseHeader.ts'
import type { TemplateColumn } from './template.ts'
import type { Cell, ReceivedSheet, Workbook } from './workbook.ts'

export type FoundColumn = {
  template: TemplateColumn
  /** 1-based. */
  at: number
  /** The heading as it was sent. */
  header: string
}

export type Header = { sheet: ReceivedSheet; row: number; columns: FoundColumn[] }

/** The header row of every sheet that has one, the most complete first: titles and notes may stand above it. */
export function findHeaders(columns: readonly TemplateColumn[], { sheets }: Workbook): Header[] {
  return sheets
    .flatMap((sheet) => bestRow(columns, sheet))
    .sort((one, other) => other.columns.length - one.columns.length)
}

const SEARCHED_ROWS = 30

function bestRow(columns: readonly TemplateColumn[], sheet: ReceivedSheet): Header[] {
  const rows = sheet.rows
    .slice(0, SEARCHED_ROWS)
    .map((cells, at) => ({ sheet, row: at + 1, columns: match(columns, cells) }))
  return rows
    .filter(({ columns: found }) => found.length > 0)
    .sort((one, other) => other.columns.length - one.columns.length)
    .slice(0, 1)
}

function match(columns: readonly TemplateColumn[], cells: Cell[]): FoundColumn[] {
  const headers = cells.map((cell) => (typeof cell === 'string' ? normaliseHeader(cell) : ''))
  return columns.flatMap((template) => {
    // The template's own heading first, for 单位名称 may stand beside 企业名称.
    const at = [template.header, ...template.synonyms]
      .map((name) => headers.indexOf(normaliseHeader(name)))
      .find((it) => it >= 0)
    return at === undefined ? [] : [{ template, at: at + 1, header: String(cells[at]) }]
  })
}
