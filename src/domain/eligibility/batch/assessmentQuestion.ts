import { EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'
import { verdicts } from '../answer.ts'

/** What can be asked of the answers kept for everybody. */
export const AssessmentQuestion = z.object({
  /** Whom it is about, as in 企业库. */
  filter: EnterpriseFilter.default({}),
  /** The scheme that the rest is about; without one, any of them. */
  scheme: Slug.optional(),
  verdict: z.enum(verdicts).optional(),
  /** Only who lacks one clause, knows everything else and meets some of it. */
  short: z.boolean().optional(),
  /** Who has the fewest clauses open comes first, without those of whom no clause is known; needs a scheme. */
  nearest: z.boolean().optional(),
  page: z.strictObject({ size: z.number().int().min(1).max(500), after: z.string().optional() }).default({ size: 50 }),
})
export type AssessmentQuestion = z.infer<typeof AssessmentQuestion>
