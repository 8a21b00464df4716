// What a program needs to know of an enterprise, one number each; two clauses that read the same share an input.
import type { Dimension } from '../dimension.ts'

/** A condition on a field of a row of a collection, as the file writes it. */
export type Condition =
  | { is: readonly (string | number | boolean)[] }
  | { comparator: '>=' | '>' | '<=' | '<'; value: number }
  /** A day in the last so many years or days before the day of the question, that day included. */
  | { within: { years?: number; days?: number; closedYears?: number } }
  /** A day at least so many years or days before. */
  | { before: { years?: number; days?: number } }
  /** A day that has not passed, or is not known to end. */
  | { notPassed: true }

export type Where = Readonly<Record<string, Condition>>

export type Input =
  | { kind: 'fact'; fact: string; year: number }
  | { kind: 'fact now'; fact: string }
  | { kind: 'matches'; fact: string; values: readonly string[]; prefix: boolean }
  | { kind: 'days since' | 'full years since'; fact: string; at: 'day' | 'year end' }
  /** Years before the last closed one in which the enterprise already was at work; 0 when it began in the last closed year. */
  | { kind: 'years at work'; fact: string }
  | { kind: 'count'; collection: string; where: Where }
  | { kind: 'total'; collection: string; field: string; where: Where }
  | { kind: 'holds'; titles: readonly string[] }
  | { kind: 'judgement'; id: string }

export type InputOf = { input: Input; dimension: Dimension; whole: boolean }
