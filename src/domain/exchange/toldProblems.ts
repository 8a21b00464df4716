import type { ListProblem, ListReading } from './listReading.ts'
import { maskedProblems } from './maskedProblems.ts'

/** All that is told of a list: of it as a whole, then row by row, of rows that only repeat an earlier one too. */
export function toldProblems(
  { listProblems, repeats }: Pick<ListReading<unknown>, 'listProblems' | 'repeats'>,
  ofRows: readonly ListProblem[],
) {
  const byRow = [...ofRows, ...repeats].sort((one, other) => one.row - other.row)
  return maskedProblems([...listProblems, ...byRow]).map(({ proposals, ...it }) => ({
    ...it,
    ...(proposals ? { proposals: [...proposals] } : {}),
  }))
}
