// Identity numbers are never kept, and the list as handed in is: so a list with a column of them is not taken.
import { isIdentityNumber } from '#values/identityNumber.ts'
import { normaliseHeader } from '#values/normaliseHeader.ts'
import { readCreditCode } from '#values/creditCode.ts'
import { columnLetter } from './columnLetter.ts'
import type { Cell, ReceivedSheet, Workbook } from './workbook.ts'

/** Where identity numbers stand: a filled column that is headed so, or any cell that is one. Undefined if nowhere. */
export function identityColumn({ sheets }: Workbook): { sheet: string; row: number; column: string } | undefined {
  for (const sheet of sheets) {
    const place = headed(sheet) ?? numbered(sheet)
    if (place) return { sheet: sheet.name, row: place.row, column: columnLetter(place.column) }
  }
  return undefined
}

/** A sentence for such a list: where they stand, and what to do. */
export function identitySentence(
  file: string,
  { sheet, row, column }: { sheet: string; row: number; column: string },
): string {
  return `「${file}」的工作表「${sheet}」${column} 列（第 ${row} 行起）有身份证号，已拒绝，没有保存。本系统不收身份证号，请删去这一列后再上传`
}

type Place = { row: number; column: number }

const HEAD_ROWS = 30

function headed({ rows }: ReceivedSheet): Place | undefined {
  for (const [at, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    const column = cells.findIndex(isHeading)
    if (column >= 0 && rows.slice(at + 1).some((below) => (below[column] ?? null) !== null))
      return { row: at + 1, column: column + 1 }
  }
  return undefined
}

function isHeading(cell: Cell): boolean {
  return typeof cell === 'string' && /(?:身份证|公民身份)(?:证件)?(?:号码?|代码)?$/.test(normaliseHeader(cell))
}

function numbered({ rows }: ReceivedSheet): Place | undefined {
  for (const [at, cells] of rows.entries()) {
    const column = cells.findIndex(isNumber)
    if (column >= 0) return { row: at + 1, column: column + 1 }
  }
  return undefined
}

/** A credit code of digits alone could look like one; it has its own check digit. */
function isNumber(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length >= 18 && isIdentityNumber(cell) && 'problem' in readCreditCode(cell)
}
