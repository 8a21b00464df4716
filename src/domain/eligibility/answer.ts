/** What is said of one clause; what is missing is not zero, and what people must judge is not approximated. */
export const answers = ['met', 'not examined', 'judgement', 'unknown', 'unmet'] as const
export type Answer = (typeof answers)[number]

/** What is said of the enterprise as a whole. */
export const verdicts = ['qualifies', 'awaits judgement', 'not enough facts', 'falls short'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * An answer as a number, ordered so that of several that must all hold the largest is the answer: one that fails decides,
 * then one that is unknown, then one that waits for a person.
 */
export const MET = 0
export const NOT_EXAMINED = 1
export const JUDGEMENT = 2
export const UNKNOWN = 3
export const UNMET = 4

/** The verdict that goes with the gravest answer of all clauses. */
export const verdictOf = [
  'qualifies',
  'qualifies',
  'awaits judgement',
  'not enough facts',
  'falls short',
] as const satisfies readonly Verdict[]
