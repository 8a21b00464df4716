import { z } from 'zod'
import { Day } from '#values/day.ts'
import { verdicts } from '../answer.ts'

/** What one scheme says of an enterprise, in a table of everybody; points in hundredths, null without a score. */
export const AssessmentCell = z.object({
  scheme: z.string(),
  verdict: z.enum(verdicts),
  low: z.int().nullable(),
  high: z.int().nullable(),
  met: z.int(),
  unmet: z.int(),
  unknown: z.int(),
  judgement: z.int(),
  /** Numbers of the clauses that are not met, as the document has them. */
  failing: z.array(z.string()),
})
export type AssessmentCell = z.infer<typeof AssessmentCell>

export const AssessmentRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  creditCode: z.string(),
  town: z.string().nullable(),
  /** The unit that looks after it. */
  assignedUnit: z.string().nullable(),
  /** In the order of the schemes; null where one has not been asked yet. */
  cells: z.array(AssessmentCell.nullable()),
})
export type AssessmentRow = z.infer<typeof AssessmentRow>

/** A column of the table: a scheme in the version in force. */
export const AssessmentScheme = z.object({ scheme: z.string(), title: z.string(), inForce: Day })
export type AssessmentScheme = z.infer<typeof AssessmentScheme>
