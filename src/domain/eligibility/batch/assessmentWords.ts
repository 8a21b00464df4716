import type { Verdict } from '../answer.ts'
import type { SchemeText } from '../scheme.ts'
import { verdictNames } from '../sentences/verdictSentence.ts'

/** How the filters of 批量对标 read above a list that goes out. */
export function assessmentFilterWords(texts: readonly SchemeText[]) {
  return {
    scheme: (scheme: string) => texts.find(({ id }) => id === scheme)?.title ?? scheme,
    verdict: (verdict: Verdict) => `结论 ${verdictNames[verdict]}`,
    short: (short: boolean) => (short ? '只差一条，其余已知' : null),
    nearest: (nearest: boolean) => (nearest ? '有已知条款' : null),
  }
}
