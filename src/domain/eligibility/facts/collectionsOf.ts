import type { Completeness, LedgerVersion } from '#domain/ledgers/ledgerEntry.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import type { Day } from '#values/day.ts'
import type { Cell, Row } from './dossier.ts'

type Entry = Pick<LedgerVersion, 'values' | 'happenedOn'> & { ledger: string }

/** What the ledgers have of one enterprise: entries that hold, and what was said to be complete. */
export type Kept = { entries: readonly Entry[]; complete: readonly Pick<Completeness, 'ledger'>[] }

export type LedgerCollections = {
  /** Whole lists only, as a Dossier wants them; an empty one says that there is nothing. */
  collections: Map<string, Row[]>
  /** What is there so far of lists nobody has said to be complete: how many there are is not known. */
  partly: Map<string, Row[]>
}

/**
 * The collections that ledgers know of one enterprise on a day: entries that had happened by then, in the collection's own
 * fields. A list becomes known only by somebody's word that it is complete, for three known patents do not say that there is no fourth.
 */
export function collectionsOf({ entries, complete }: Kept, ledgers: readonly LedgerText[], on: Day): LedgerCollections {
  const found: LedgerCollections = { collections: new Map(), partly: new Map() }
  for (const collection of new Set(ledgers.flatMap((it) => it.collection ?? []))) {
    const feeding = ledgers.filter((it) => it.collection === collection)
    const rows = feeding.flatMap((ledger) => rowsOf(ledger, entries, on))
    const whole = feeding.every(({ id }) => complete.some((it) => it.ledger === id))
    ;(whole ? found.collections : found.partly).set(collection, rows)
  }
  return found
}

function rowsOf({ id, fields }: LedgerText, entries: readonly Entry[], on: Day): Row[] {
  return entries
    .filter((it) => it.ledger === id && (it.happenedOn === null || it.happenedOn <= on))
    .map(({ values }) =>
      Object.fromEntries(
        fields.flatMap(({ id: field, feeds }): [string, Cell][] => {
          const value = values[field]
          return feeds === undefined || value === undefined ? [] : [[feeds, value]]
        }),
      ),
    )
}
