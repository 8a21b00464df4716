import type { Remark } from './template.ts'

/** Where a row goes: into the books, to a person who decides, or back to its sender. */
export type Pile = 'accepted' | 'toLookAt' | 'returned'

/** Something said about a place in a sheet. */
export type ListProblem = {
  sheet: string
  /** 1-based, as the sheet shows it. */
  row: number
  /** The letters that the sheet shows; empty where a whole row or sheet is meant. */
  column: string
  sentence: string
  weight: Remark['weight']
}

export type ListRow<Row> =
  | { row: number; pile: 'accepted' | 'toLookAt'; values: Row }
  | { row: number; pile: 'returned'; values: Partial<Row> }

export type ListReading<Row> = {
  sheet: string
  /** Null where no header was found; then there are no rows, and a problem says what to do. */
  headerRow: number | null
  /** Which column, in letters, each key was read from. */
  mapping: Record<string, string>
  rows: ListRow<Row>[]
  problems: ListProblem[]
}
