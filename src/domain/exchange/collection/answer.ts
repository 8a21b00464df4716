import type { KnownValues } from './collection.ts'
import type { KnownDifference } from './knownDifferences.ts'

/**
 * What a return says of one enterprise: `taken`, `added` by the unit (to look at), or `returned` with reasons. What could be
 * read of a returned row stays in `values`, so that its sender need not type it again.
 */
export type Answer = {
  /** In the sheet, 1-based; 0 where the row did not come back. */
  sheetRow: number
  /** The sent row; null where the unit added it. */
  row: string | null
  creditCode: string
  name: string
  state: 'taken' | 'added' | 'returned'
  values: Record<string, string>
  differences: KnownDifference[]
  reasons: string[]
  /** What the unit typed under the locked columns of a row it added. */
  typed: KnownValues
}
