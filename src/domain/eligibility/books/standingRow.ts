// Which of several rows about the same figure counts.
import { isKnown } from '#domain/registry/asOf.ts'
import { dayOf, type Moment } from '#values/moment.ts'

/** A figure as the book of enterprises keeps it. */
export type FactRow = {
  id: string
  fact: string
  period: string
  /** A number, or else a word: a day, a choice by its code, a text. */
  value: string | null
  word: string | null
  unit: string
  source: string
  truthClass: string
  knownFrom: Moment
  withdrawnFrom: Moment | null
}

/**
 * The row that counts: the one that became known on the latest day; of one day the one that can be trusted most, then the
 * last. `others` are the rows known by then that say something else.
 */
export function standingRow(rows: readonly FactRow[], knownBy: Moment): { row: FactRow; others: FactRow[] } | null {
  const [row, ...rest] = rows.filter((it) => isKnown(it, knownBy)).sort(byStanding)
  if (!row) return null
  return { row, others: rest.filter((it) => !sayTheSame(it, row)) }
}

function sayTheSame(a: FactRow, b: FactRow): boolean {
  if (a.value === null || b.value === null) return a.word === b.word && a.value === b.value
  return Number(a.value) === Number(b.value) && a.unit === b.unit
}

const trust = ['official', 'verified', 'claimed', 'estimated']

function byStanding(a: FactRow, b: FactRow): number {
  const [day, other] = [dayOf(a.knownFrom), dayOf(b.knownFrom)]
  if (day !== other) return day < other ? 1 : -1
  const classes = trust.indexOf(a.truthClass) - trust.indexOf(b.truthClass)
  if (classes !== 0) return classes
  if (a.knownFrom !== b.knownFrom) return a.knownFrom < b.knownFrom ? 1 : -1
  return a.id < b.id ? 1 : -1
}
