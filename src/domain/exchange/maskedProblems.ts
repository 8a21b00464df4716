import { maskPersonal } from '#values/maskPersonal.ts'

/** Problems as they may be told: what a cell said of a person's number is masked in the sentence. */
export function maskedProblems<Problem extends { sentence: string }>(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, sentence: maskPersonal(problem.sentence) }))
}
