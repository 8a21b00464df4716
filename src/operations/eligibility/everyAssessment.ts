import type { AssessmentQuestion } from '#domain/eligibility/batch/assessmentQuestion.ts'
import type { AssessmentRow } from '#domain/eligibility/batch/assessmentRow.ts'
import { withoutText } from '#domain/eligibility/batch/assessmentWords.ts'
import type { Context } from '../door/context.ts'
import { assessmentBooks } from './assessmentBooks.ts'
import { keptState } from './keptState.ts'

/** The whole table as filtered and ordered, in stretches. */
export async function everyAssessment(context: Context, { page: _page, ...question }: AssessmentQuestion) {
  const { kept } = await keptState(context)
  const { total, leftOut } = await assessmentBooks(context, question, { size: 1, offset: 0 })
  const when = kept ? `按 ${kept.on} 对照施行中的条件（新申请），数据截至该次对照。` : '还没有对照过。'
  return {
    definition: `${when}自查参考，不作为认定结论；缺资料不等于不达标。${withoutText(leftOut)}`,
    total,
    rows: stretches(),
  }

  async function* stretches(): AsyncGenerator<AssessmentRow[]> {
    for (let offset = 0; offset < total; offset += AT_ONCE)
      yield (await assessmentBooks(context, question, { size: AT_ONCE, offset })).rows
  }
}

const AT_ONCE = 2000
