import type { Answer, Verdict } from '../answer.ts'

/** What a scheme says of one enterprise, short enough to be kept for everybody: points in hundredths, null without a score. */
export type Standing = {
  verdict: Verdict
  low: number | null
  high: number | null
  /** How many clauses have each answer; those not examined are left out. */
  met: number
  unmet: number
  unknown: number
  judgement: number
  /** The bits that expand to the answer of every clause and the grade of every item, 32 a number. */
  trace: number[]
}

/** How many clauses have each answer. */
export function tally(answers: readonly Answer[]): Pick<Standing, 'met' | 'unmet' | 'unknown' | 'judgement'> {
  const counts = { met: 0, unmet: 0, unknown: 0, judgement: 0 }
  for (const answer of answers) if (answer !== 'not examined') counts[answer] += 1
  return counts
}
