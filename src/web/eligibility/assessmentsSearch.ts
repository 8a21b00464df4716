import { z } from 'zod'
import { AssessmentQuestion } from '#domain/eligibility/batch/assessmentQuestion.ts'
import { enterprisesSearch } from '#web/registry/enterprisesSearch.ts'

const { scheme, verdict } = AssessmentQuestion.shape
const { by: _by, direction: _direction, columns: _columns, on: _on, ...filter } = enterprisesSearch.shape

/** Filters of 企业库 and what is asked of the answers, as the address has them. */
export const assessmentsSearch = z.object({
  ...filter,
  scheme: scheme.catch(undefined),
  verdict: verdict.catch(undefined),
  short: z.literal(true).optional().catch(undefined),
  nearest: z.literal(true).optional().catch(undefined),
})
export type AssessmentsSearch = z.infer<typeof assessmentsSearch>
