// All that is known of one enterprise when it is assessed: figures in the units of the code, rows of collections, and what
// people have judged. What is not in it is unknown.
import type { Day } from '#values/day.ts'

export type Cell = string | number | boolean
export type Row = Readonly<Record<string, Cell>>

/** What a person has decided of a clause (1 holds, 0 does not) or given to an item (points in hundredths). */
export type Judgement = { id: string; value: number; by: string; on: Day; reason: string }

/** Where a figure comes from; shown beside every answer that uses it. */
export type Provenance = {
  source: string
  knownFrom?: string
  truthClass?: string
  /** The figures or collections it was computed from, where nobody stated it. */
  derivedFrom?: readonly string[]
  /** It was said of an earlier time and counts no more; whoever would use it asks again. */
  outdated?: boolean
}

export type Dossier = {
  /** By `fact` or `fact year`: money in fen, shares 0–1, flags 1 or 0, everything else as a number. */
  figures: ReadonlyMap<string, number>
  /** Days and words, by fact. */
  words: ReadonlyMap<string, string>
  /** Whole lists: one that is there and empty says that there is nothing. */
  collections: ReadonlyMap<string, readonly Row[]>
  /** Of which titles it is known whether they are held; undefined for all, where the list of titles is there. */
  titlesKnown?: ReadonlySet<string> | undefined
  judgements: ReadonlyMap<string, Judgement>
  provenance: ReadonlyMap<string, Provenance>
}

/** A figure of a year with the facts or collections it was computed from, and how, as a sentence. */
export type Derived = { fact: string; value: number; from: readonly string[]; how: string }

export function figureKey(fact: string, year?: number): string {
  return year === undefined ? fact : `${fact} ${year}`
}

/** The collection that says which titles an enterprise holds, from which day until which. */
export const TITLES = 'titles'
