import type { SyntheticDistrict } from '#domain/demo/syntheticDistrict.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import * as assignments from '#store/registry/assignments.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import type { Day } from '#values/day.ts'
import type { Context } from '../door/context.ts'
import { noRows, syntheticRows } from './syntheticRows.ts'

/** Stores what is known of a synthetic district at the end of a day, a thousand enterprises at a time. */
export async function storeSynthetic(
  { db, scope }: Pick<Context, 'db' | 'scope'>,
  district: SyntheticDistrict,
  until: Day,
): Promise<{ enterprises: number; events: number }> {
  const stored = { enterprises: 0, events: 0 }
  let rows = noRows()
  const flush = async () => {
    await enterprises.record(db, rows)
    await titleBook.recordEvents(db, rows.events)
    await titleBook.recordCredits(db, rows.credits)
    await assignments.record(db, rows.assignments)
    await ledgerEntries.record(db, rows.entries)
    await completeness.state(db, rows.complete)
    stored.enterprises += rows.enterprises.length
    stored.events += rows.events.length
    rows = noRows()
  }
  for (const made of district.enterprises()) {
    syntheticRows(rows, made, { district: scope.district, until })
    if (rows.enterprises.length >= AT_A_TIME) await flush()
  }
  await flush()
  return stored
}

const AT_A_TIME = 1000
