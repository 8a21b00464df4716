import type { Style } from '@cj-tech-master/excelts'
import type { CellLook } from '#domain/exchange/sheet.ts'
import type { CellKind } from '#values/column.ts'

const font = { name: '宋体', size: 11 }
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const border = { top: line, left: line, bottom: line, right: line }
const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const

const looks: Record<CellLook, Partial<Style>> = {
  title: { font: { ...font, size: 16, bold: true }, alignment: centred },
  note: { font: { ...font, color: { argb: 'FF595959' } }, alignment: { vertical: 'middle', wrapText: true } },
  header: {
    font: { ...font, bold: true },
    alignment: centred,
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF7' } },
  },
  body: { font, alignment: centred, border },
  problem: {
    font,
    border,
    alignment: { vertical: 'middle', wrapText: true },
    numFmt: '@',
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D6' } },
  },
  total: { font: { ...font, bold: true }, alignment: centred, border },
}

/** Number formats; text stays text, so that a code of digits typed into the column keeps all of them. */
const formats: Record<CellKind, string> = {
  text: '@',
  count: '#,##0',
  number: '#,##0.00',
  day: 'yyyy-mm-dd',
  share: '0.0%',
}

/** How a placed cell looks; only figures take the number format of their column, headings do not. */
export function placedLook(look: CellLook, kind: CellKind = 'text'): Partial<Style> {
  return look === 'body' || look === 'total' ? { ...looks[look], numFmt: formats[kind] } : looks[look]
}

/** How a cell in the grid looks, by the kind of its column. */
export function gridLook(kind: CellKind): Partial<Style> {
  return {
    font,
    border,
    numFmt: formats[kind],
    alignment: { vertical: 'middle', horizontal: kind === 'text' ? 'left' : 'right' },
  }
}

/** How an empty column looks, so that what people type into it is kept as meant. */
export function columnLook(kind: CellKind): Partial<Style> {
  return { font, numFmt: formats[kind] }
}

/** What stands there is given: shaded, so that people see which cells are theirs. */
export const lockedLook: Partial<Style> = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } },
}
