import type { Input } from '#web/frame/contract.ts'
import { filterOf, PAGE } from '#web/registry/enterpriseQuestion.ts'
import type { AssessmentsSearch } from './assessmentsSearch.ts'

/** What the address asks; the export asks the same. */
export function assessmentQuestionOf({
  scheme,
  verdict,
  short,
  nearest,
  page = 1,
  ...filter
}: AssessmentsSearch): Input<'listAssessments'> {
  return {
    filter: filterOf(filter),
    page: { size: PAGE, after: String((page - 1) * PAGE) },
    ...(scheme === undefined ? {} : { scheme, ...(nearest ? { nearest } : {}) }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(short ? { short } : {}),
  }
}
