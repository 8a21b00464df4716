import { readCreditCode } from '#values/creditCode.ts'
import { isBlank } from '#values/isBlank.ts'
import { readDay } from '#values/readDay.ts'
import type { ColumnKind } from './template.ts'
import type { Cell, ReceivedSheet } from './workbook.ts'

/** What the cells below a heading look like: how many were filled, and how many of them are of a kind. */
export type CellsLook = { filled: number; alike: number }

/** Kinds that can be told from the cells alone, with the words that say so. */
export const tellingKinds = {
  creditCode: '校验位正确的 18 位代码',
  day: '日期',
  validity: '日期或有效期',
  name: '企业名称',
} as const satisfies Partial<Record<ColumnKind, string>>

export type TellingKind = keyof typeof tellingKinds

/** Looks at the first cells of a column below row `row`. */
export function cellsLook(
  kind: TellingKind,
  { rows }: ReceivedSheet,
  { row, at }: { row: number; at: number },
): CellsLook {
  const cells = rows
    .slice(row, row + LOOKED_AT)
    .map((all) => all[at - 1] ?? null)
    .filter((cell): cell is string | number => isFilled(cell))
  return { filled: cells.length, alike: cells.filter((cell) => tells[kind](cell)).length }
}

/** Whether most of them are of the kind. */
export function mostly({ filled, alike }: CellsLook): boolean {
  return alike > 0 && alike * 5 >= filled * 3
}

const LOOKED_AT = 60

function isFilled(cell: Cell): boolean {
  return (typeof cell === 'string' || typeof cell === 'number') && !isBlank(String(cell))
}

const tells: Record<TellingKind, (cell: string | number) => boolean> = {
  creditCode: (cell) => !('problem' in readCreditCode(String(cell))),
  day: (cell) => !('problem' in readDay(cell)),
  // A bare number of years could be anything.
  validity: (cell) => !('problem' in readDay(cell)) || /有效期|\d年$|至/.test(String(cell)),
  name: (cell) => typeof cell === 'string' && /(?:公司|厂|合作社|企业|中心|研究院|事务所|集团)$/.test(cell.trim()),
}
