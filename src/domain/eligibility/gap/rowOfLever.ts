import type { Day } from '#values/day.ts'
import type { Row } from '../facts/dossier.ts'
import type { RowEffect } from './lever.ts'

/** The row that a unit of work adds, with its days and its year. */
export function rowOfLever(row: RowEffect['row'], days: { start: Day; finish: Day; year: number }): Row {
  return Object.fromEntries(
    Object.entries(row).map(([field, cell]) => [field, typeof cell === 'object' ? days[cell.from] : cell]),
  )
}
