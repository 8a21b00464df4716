import type { Heading } from './headings.ts'
import type { TemplateColumn } from './template.ts'
import type { ReceivedSheet } from './workbook.ts'

export type FoundColumn = {
  template: TemplateColumn
  /** 1-based. */
  at: number
  /** The heading as it was sent. */
  header: string
  /** Why this column is taken for it. */
  reason: string
}

/** `row` is the last row of the headings; the list begins below it. */
export type Header = { sheet: ReceivedSheet; row: number; headings: Heading[]; columns: FoundColumn[] }
