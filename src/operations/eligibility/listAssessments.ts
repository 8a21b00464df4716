import { AssessmentQuestion } from '#domain/eligibility/batch/assessmentQuestion.ts'
import { AssessmentRow, AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { assessmentBooks } from './assessmentBooks.ts'
import { keptState } from './keptState.ts'

export const listAssessments = operation({
  title: '批量对标',
  kind: 'read',
  permission: 'assess enterprises',
  input: AssessmentQuestion,
  output: z.object({
    /** Of which day and by which knowledge the answers are; null before anybody was asked. */
    kept: z.object({ on: Day, knownBy: Moment }).nullable(),
    /** Whether another day, another text or new entries call for asking again. */
    outdated: z.boolean(),
    schemes: z.array(AssessmentScheme),
    rows: z.array(AssessmentRow),
    total: z.int(),
    /** Of whom no clause is known: nearest first leaves them out. */
    leftOut: z.int(),
    next: z.string().nullable(),
  }),
  async run(context, { page: { size, after }, ...question }) {
    const offset = Number(after ?? 0) || 0
    const [state, { total, ...found }] = await Promise.all([
      keptState(context),
      assessmentBooks(context, question, { size, offset }),
    ])
    const end = offset + found.rows.length
    return { ...state, ...found, total, next: found.rows.length > 0 && end < total ? String(end) : null }
  },
})
