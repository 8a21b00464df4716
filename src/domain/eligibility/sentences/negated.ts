import type { Answer } from '../answer.ts'
import type { Detail } from '../explain/assessment.ts'

const opposites = { met: 'unmet', unmet: 'met' } as const
const comparators = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const

/** A condition that is met just where another is not; undefined where it cannot be said without a no. */
export function negated(detail: Detail): Detail | undefined {
  const answer = opposite(detail.answer)
  switch (detail.kind) {
    case 'yes or no':
      return { ...detail, answer, expected: !detail.expected }
    case 'measure':
      return detail.comparator === '='
        ? undefined
        : { ...detail, answer, comparator: comparators[detail.comparator], distance: null }
    case 'not':
      return detail.parts[0]
    case 'all':
    case 'any': {
      const parts = detail.parts.map(negated)
      if (!parts.every((it) => it !== undefined)) return undefined
      return { kind: detail.kind === 'all' ? 'any' : 'all', answer, parts }
    }
    default:
      return undefined
  }
}

function opposite(answer: Answer): Answer {
  return answer === 'met' || answer === 'unmet' ? opposites[answer] : answer
}
