// The language after reading: three kinds of trees. Every leaf that depends on an enterprise is an input of the program.
import type { Dimension } from '../dimension.ts'

export type Comparator = '>=' | '>' | '<=' | '<' | '='

/** A number, or unknown. `whole` says that it is a whole number computed exactly, so that no error bound is needed. */
export type Quantity = { dimension: Dimension; whole: boolean } & (
  | { op: 'constant'; value: number }
  | { op: 'input'; input: number }
  | { op: 'add' | 'subtract' | 'multiply' | 'divide' | 'greater' | 'lesser'; of: readonly [Quantity, Quantity] }
  /** Over the years in which the enterprise was at work; `firstYear` is the input that says which was the first. */
  | { op: 'sum of years' | 'mean of years'; of: readonly Quantity[]; firstYear: number | null }
  | { op: 'compound growth'; of: readonly [Quantity, Quantity]; years: number }
  | { op: 'growth over three years'; of: readonly [Quantity, Quantity, Quantity]; firstYear: number | null }
  | { op: 'table'; of: Quantity; rows: readonly TableRow[] }
)

/** What holds up to and including a bound; the last row has none. */
export type TableRow = { upTo: number; is: number }

export type Test =
  | { op: 'compare'; comparator: Comparator; of: readonly [Quantity, Quantity] }
  | { op: 'all' | 'any'; of: readonly Test[] }
  | { op: 'not'; of: Test }
  /** An input that is 1 for yes and 0 for no. */
  /** `named` says what a list of values is called. */
  | { op: 'flag'; input: number; expected: 0 | 1; named?: string }
  | { op: 'judged'; by: string; input: number }
  | { op: 'pending'; reason: string }
  | { op: 'score'; comparator: Comparator; points: number; of: PointsOf }

/** A score, a block or an item, by its place in the program. */
export type PointsOf = { kind: 'score' | 'block' | 'item'; at: number; id: string }

/** Points in hundredths: a range where a person decides within a grade. */
export type Points = readonly [number, number]

/** A grade of an item: the condition on the quantity, and its points. */
export type Grade = { comparator: Comparator | null; bound: number; points: Points; note: string | null }

export type Pointing =
  | { op: 'expert'; by: string; points: Points }
  /** Where `doubtIf` holds the grade may be an accident of arithmetic: a person decides between nothing and its points. */
  | { op: 'brackets'; of: Quantity; grades: readonly Grade[]; doubtIf: Test | null }
  | { op: 'choice'; of: readonly { when: Test | null; points: Points; note: string | null }[] }
  | { op: 'best'; of: readonly Pointing[] }
  | { op: 'sum'; of: readonly Pointing[]; max: number }
  | { op: 'pending'; reason: string; points: Points }
  /** So many points for each full step of a quantity. */
  | { op: 'per'; of: Quantity; step: number; points: number; max: number }
