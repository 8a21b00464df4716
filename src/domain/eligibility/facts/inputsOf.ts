import { addDays, addYears, daysBetween, lastDayOf, yearOf, type Day } from '#values/day.ts'
import type { Input } from '../language/input.ts'
import type { Program } from '../readScheme.ts'
import { figureKey, TITLES, type Dossier } from './dossier.ts'
import { isHeld } from './isHeld.ts'
import { matches } from './matches.ts'

/**
 * The inputs of a program for one enterprise on a day, NaN where unknown. `last year` of the rules is the year before the
 * day (195号 三(一), CONV for 115号 and 63号).
 */
export function inputsOf(program: Program, dossier: Dossier, on: Day): Float64Array {
  return Float64Array.from(program.inputs, ({ input }) => inputOf(input, dossier, on))
}

function inputOf(input: Input, dossier: Dossier, on: Day): number {
  switch (input.kind) {
    case 'fact':
      return dossier.figures.get(figureKey(input.fact, closedYear(on) + input.year)) ?? Number.NaN
    case 'fact now':
      return dossier.figures.get(input.fact) ?? Number.NaN
    case 'matches':
      return matchesWord(dossier.words.get(input.fact), input)
    case 'days since':
    case 'full years since':
      return since(dossier.words.get(input.fact), input, on)
    case 'years at work':
      return yearsAtWork(dossier.words.get(input.fact), on)
    case 'count':
    case 'total':
      return ofRows(input, dossier, on)
    case 'holds':
      return holds(input.titles, dossier, on)
    case 'judgement':
      return dossier.judgements.get(input.id)?.value ?? Number.NaN
  }
}

export function closedYear(on: Day): number {
  return yearOf(on) - 1
}

function matchesWord(
  word: string | undefined,
  { values, prefix }: { values: readonly string[]; prefix: boolean },
): number {
  if (word === undefined) return Number.NaN
  return Number(prefix ? values.some((it) => word.startsWith(it)) : values.includes(word))
}

function since(first: string | undefined, { kind, at }: { kind: string; at: string }, on: Day): number {
  if (first === undefined) return Number.NaN
  const last = at === 'year end' ? lastDayOf(closedYear(on)) : on
  if (kind === 'days since') return daysBetween(first as Day, last)
  // At the end of a year its last day is over: what began on 1 January has its full years.
  const reached = at === 'year end' ? addDays(last, 1) : last
  const years = yearOf(reached) - yearOf(first as Day)
  return addYears(first as Day, years) <= reached ? years : years - 1
}

function yearsAtWork(first: string | undefined, on: Day): number {
  return first === undefined ? Number.NaN : closedYear(on) - yearOf(first as Day)
}

/** Unknown where the list is not there, or where a row lacks what decides whether it counts. */
function ofRows(input: Extract<Input, { kind: 'count' | 'total' }>, { collections }: Dossier, on: Day): number {
  const rows = collections.get(input.collection)
  if (!rows) return Number.NaN
  let result = 0
  for (const row of rows) {
    const counted = matches(row, input.where, on)
    if (counted === undefined) return Number.NaN
    if (counted) result += input.kind === 'count' ? 1 : Number(row[input.field] ?? Number.NaN)
  }
  return result
}

/** A title in the list is held; one that is not may be, where the list is not whole about it. */
function holds(titles: readonly string[], { collections, titlesKnown }: Dossier, on: Day): number {
  const rows = collections.get(TITLES)
  if (!rows) return Number.NaN
  if (rows.some((row) => titles.includes(String(row.title)) && isHeld(row, on))) return 1
  return titlesKnown === undefined || titles.every((it) => titlesKnown.has(it)) ? 0 : Number.NaN
}
