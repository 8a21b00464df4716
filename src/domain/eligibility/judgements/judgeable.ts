// What people decide in a scheme: parts of clauses that a person judges, and items whose points are a range.
import type { Pointing, Points, Test } from '../language/tree.ts'
import type { Program } from '../readScheme.ts'

/** `points` are hundredths, the widest range that an enterprise may have; null where it is a yes or no. */
export type Judgeable = { id: string; title: string; by: string | null; points: Points | null }

/** Everything in a scheme that waits for a person, clauses before items. */
export function judgeable({ inputs, clauses, items }: Program): Judgeable[] {
  const idOf = (at: number) => {
    const input = inputs[at]?.input
    return input?.kind === 'judgement' ? input.id : ''
  }
  const parts = clauses.flatMap(({ clause, text, test, waivedBy }) => [
    ...judgedIn(test).map(({ input, by }) => ({ id: idOf(input), title: `${clause} ${text}`, by, points: null })),
    ...waivedBy.flatMap((route) =>
      judgedIn(route.test).map(({ input, by }) => ({
        id: idOf(input),
        title: `${route.clause} ${route.text}`,
        by,
        points: null,
      })),
    ),
  ])
  const scored = items.flatMap(({ id, title, pointing }): Judgeable[] => {
    const ranges = rangesOf(pointing)
    if (ranges.every(([low, high]) => low === high)) return []
    const points: Points = [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))]
    return [{ id, title, by: pointing.op === 'expert' ? pointing.by : null, points }]
  })
  return [...parts, ...scored]
}

function judgedIn(test: Test): Extract<Test, { op: 'judged' }>[] {
  switch (test.op) {
    case 'judged':
      return [test]
    case 'all':
    case 'any':
      return test.of.flatMap(judgedIn)
    case 'not':
      return judgedIn(test.of)
    default:
      return []
  }
}

/** The points that may come of an item; one without a range is reckoned, and nobody's to give. */
function rangesOf(pointing: Pointing): Points[] {
  switch (pointing.op) {
    case 'expert':
      return [pointing.points]
    case 'brackets':
      return pointing.grades.map(({ points }) => points)
    case 'choice':
      return pointing.of.map(({ points }) => points)
    case 'best':
      return pointing.of.flatMap(rangesOf)
    default:
      return []
  }
}
