import type { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { ColumnType } from 'kysely'

export type LedgerTables = {
  ledgerEntry: Said & {
    /** All versions of one thing bear the same. */
    entry: string
    enterprise: string | null
    /** Written as data, never as text: only through insertAll. */
    values: ColumnType<LedgerValues, LedgerValues, never>
    happenedOn: Day | null
  }
  ledgerCompleteness: Said & { enterprise: string; onDay: Day }
}

/** What every row of a ledger has: who said it, why, when, and with which import. */
type Said = {
  districtCode: string
  id: string
  ledger: string
  person: string
  reason: string
  knownFrom: Moment
  batch: string | null
}
