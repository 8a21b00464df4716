import type { Verdict } from '../answer.ts'
import type { SchemeText } from '../scheme.ts'
import { verdictNames } from '../sentences/verdictSentence.ts'

/** The words of the filter `short`, on the page and above a list. */
export const shortText = '只差一条，其余已知且至少达到一条'

/** How the filters of 批量对标 read above a list that goes out. */
export function assessmentFilterWords(texts: readonly SchemeText[]) {
  return {
    scheme: (scheme: string) => texts.find(({ id }) => id === scheme)?.title ?? scheme,
    verdict: (verdict: Verdict) => `结论 ${verdictNames[verdict]}`,
    short: (short: boolean) => (short ? shortText : null),
    nearest: (nearest: boolean) => (nearest ? '有已知条款' : null),
  }
}

/** Whom nearest first leaves out; nothing where it is nobody. */
export function withoutText(leftOut: number): string {
  return leftOut > 0 ? `另有 ${leftOut} 家一条也不知道，未列。` : ''
}
