import type { Completeness, LedgerVersion } from '#domain/ledgers/ledgerEntry.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import type { Day } from '#values/day.ts'
import type { Cell, Row } from './dossier.ts'

type Entry = Pick<LedgerVersion, 'values' | 'happenedOn'> & { ledger: string }

/** What the ledgers have of one enterprise: entries that hold, and what was said to be complete. */
export type Kept = { entries: readonly Entry[]; complete: readonly Pick<Completeness, 'ledger' | 'onDay'>[] }

export type LedgerCollections = {
  /** Whole lists only, as a Dossier wants them; an empty one says that there is nothing. */
  collections: Map<string, Row[]>
  /** Where each whole list is from, and up to which day it was said to be complete (the earliest of its ledgers). */
  sources: Map<string, string>
  /** What is there so far of lists nobody has said to be complete: how many there are is not known. */
  partly: Map<string, Row[]>
}

/**
 * The collections that ledgers know of one enterprise on a day: entries that had happened by then, in the collection's own
 * fields. A list becomes known only by somebody's word that it is complete, for three known patents do not say that there is no fourth.
 */
export function collectionsOf({ entries, complete }: Kept, ledgers: readonly LedgerText[], on: Day): LedgerCollections {
  const found: LedgerCollections = { collections: new Map(), sources: new Map(), partly: new Map() }
  for (const collection of new Set(ledgers.flatMap((it) => it.collection ?? []))) {
    const feeding = ledgers.filter((it) => it.collection === collection)
    const rows = feeding.flatMap((ledger) => rowsOf(ledger, entries, on))
    const days = feeding.map(({ id }) => lastDay(complete, id))
    if (days.includes(undefined)) found.partly.set(collection, rows)
    else {
      found.collections.set(collection, rows)
      found.sources.set(collection, `${feeding.map(({ title }) => title).join('、')}，核对至 ${days.sort()[0]}`)
    }
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

function lastDay(complete: Kept['complete'], ledger: string): Day | undefined {
  return complete
    .filter((it) => it.ledger === ledger)
    .map((it) => it.onDay)
    .sort()
    .at(-1)
}
