import { maskPersonal } from '#values/maskPersonal.ts'

/** Problems as they may be told: what a cell said of a person's number is masked in the sentence. */
export function maskedProblems<Problem extends { sentence: string; fix?: string | undefined }>(
  problems: readonly Problem[],
): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    sentence: maskPersonal(problem.sentence),
    ...(problem.fix === undefined ? {} : { fix: maskPersonal(problem.fix) }),
  }))
}
