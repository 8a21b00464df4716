import type { Header } from './header.ts'
import type { ReadRow } from './readRow.ts'
import type { Proposal, Remark } from './template.ts'

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
  /** Problems of one kind can be decided together. */
  kind: string
  /** What should stand there. */
  fix?: string | undefined
  proposals?: readonly Proposal[]
  mustMatch?: boolean
}

export type ListRow<Row> = Pick<ReadRow, 'row' | 'remarks' | 'sent'> &
  ({ pile: 'accepted' | 'toLookAt'; values: Row } | { pile: 'returned'; values: Partial<Row> })

export type ListReading<Row> = {
  sheet: string
  /** Null where no header was found; then there are no rows, and a problem says what to do. */
  headerRow: number | null
  /** Which column, in letters, each key was read from. */
  mapping: Record<string, string>
  /** The header that was found, with the reason for every column. */
  header: Header | null
  rows: ListRow<Row>[]
  /** Rows that say exactly what an earlier one says, each as what is told of it; they stand in no pile. */
  repeats: ListProblem[]
  /** What is to be said of the list as a whole; `problems` says it too, and everything about its rows. */
  listProblems: ListProblem[]
  problems: ListProblem[]
}
