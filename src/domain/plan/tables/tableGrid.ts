// Merged cells are put back: a header cell over several columns, a label over the number and the name, a cell over several rows.
import { tableColumns } from './tableColumns.ts'
import type { Cell, RawTable } from './tableRows.ts'

/** `columns` are the headers, upper and lower joined, `heads` the cells they come from; every row of `body` has as many cells. `overlong` cells had no column, `short` are the first cells of rows that end early. */
export type Grid = {
  title: string
  offset: number
  columns: string[]
  heads: Cell[][]
  body: Cell[][]
  overlong: Cell[]
  short: Cell[]
}

export function tableGrid({ title, offset, rows }: RawTable): Grid {
  const [top = [], second = [], ...others] = rows
  const twofold = isLowerHeader(top, second)
  const heads = twofold ? joined(top, second) : top.map((it) => [it])
  const columns = heads.map((it) =>
    it
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  )
  const labels = columns.findIndex((it) => tableColumns.year.test(it))
  const body = (twofold ? others : rows.slice(1)).filter((row) => row[0]?.text !== top[0]?.text)
  return {
    title,
    offset,
    columns,
    heads,
    body: body.map((row) => widened(row, columns.length, labels)),
    overlong: body.flatMap((row) => row.slice(columns.length)),
    short: body
      .filter((row) => row.length < columns.length && endsEarly(row, labels))
      .flatMap((row) => row.slice(0, 1)),
  }
}

function isLowerHeader(top: Cell[], row: Cell[]): boolean {
  const printed = row.filter((it) => it.text !== '')
  return (
    row[0]?.text === '' &&
    (row.length > top.length || spans(top)) &&
    printed.length > 0 &&
    printed.every((it) => !/^\d/.test(it.text) || /^20\d\d\s*年/.test(it.text))
  )
}

/** Where a merged header cell is printed with empty ones behind it. */
function spans(top: Cell[]): boolean {
  return top.slice(1).some((it) => it.text === '')
}

/** The lower header is blank under the cells that span both rows; the other upper cells share its columns evenly. */
function joined(top: Cell[], lower: Cell[]): Cell[][] {
  if (spans(top) && top.length >= lower.length) {
    let above: Cell | undefined
    return lower.map((cell, at) => [(above = top[at]?.text ? top[at] : above), cell].filter((it) => it !== undefined))
  }
  const upright = lower.findIndex((it) => it.text !== '')
  const share = Math.max(1, Math.round((lower.length - upright) / Math.max(1, top.length - upright)))
  return lower.map((cell, at) => {
    const above = at < upright ? at : Math.min(top.length - 1, upright + Math.floor((at - upright) / share))
    return [top[above], cell].filter((it) => it !== undefined)
  })
}

/** A short row lacks what was merged: a sum row the cell behind its label, a numbered row its last cells, any other what continues from above. */
function widened(row: Cell[], width: number, labels: number): Cell[] {
  const blanks = Array.from({ length: Math.max(0, width - row.length) }, (): Cell => ({
    text: '',
    offset: row[0]?.offset ?? 0,
  }))
  const label = row[0]?.text.replaceAll(/\s/g, '') ?? ''
  const kept = SUM.test(label) ? 1 : SERIAL.test(label) || endsEarly(row, labels) ? row.length : 0
  return [...row.slice(0, kept), ...blanks, ...row.slice(kept)].slice(0, width)
}

/** A row with all its labels before its first number lacks cells at its end: 区科技局 1 2 where three years stand above. */
function endsEarly(row: Cell[], labels: number): boolean {
  return (
    !SUM.test(row[0]?.text.replaceAll(/\s/g, '') ?? '') &&
    labels > 0 &&
    row.findIndex((it) => /^[≥≤<>]?\d/.test(it.text) && !SERIAL.test(row[0]?.text ?? '')) === labels
  )
}

const SUM = /^(?:合计|总计|小计|总数|全[区市县省]合计)$/
const SERIAL = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/
