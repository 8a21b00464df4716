import type { Answer } from '../src/domain/eligibility/answer.ts'
import type { Detail } from '../src/domain/eligibility/explain/assessment.ts'

export function flag(about: string, cell: number, expected: boolean): Detail {
  const answer = cell !== cell ? 'unknown' : (cell === 1) === expected ? 'met' : 'unmet'
  return { kind: 'yes or no', answer, about, expected, word: null }
}

export function measure(
  formula: string,
  dimension: 'count' | 'money',
  { value, atMost }: { value: number; atMost: number },
): Detail {
  const known = value === value
  const answer = known ? (value <= atMost ? 'met' : 'unmet') : 'unknown'
  return {
    kind: 'measure',
    answer,
    formula,
    comparator: '<=',
    dimension,
    value: known ? value : null,
    threshold: atMost,
    distance: known ? Math.max(0, value - atMost) : null,
    zeroDivisor: null,
  }
}

export function some(list: string, value: number, atLeast = 1): Detail {
  const known = value === value
  return {
    kind: 'measure',
    answer: known ? (value >= atLeast ? 'met' : 'unmet') : 'unknown',
    formula: `符合条件的⟦${list}⟧`,
    comparator: '>=',
    dimension: 'count',
    value: known ? value : null,
    threshold: atLeast,
    distance: known ? Math.max(0, atLeast - value) : null,
    zeroDivisor: null,
  }
}

export function pointed(
  { title, low, high }: { title: string; low: number; high: number },
  comparator: '>=' | '>',
  { id, bound }: { id: string; bound: number },
): Detail {
  const [surely, maybe] = comparator === '>' ? [low > bound, high > bound] : [low >= bound, high >= bound]
  const answer = surely ? 'met' : maybe ? 'unknown' : 'unmet'
  return { kind: 'points', answer, of: id, title, comparator, points: bound, low, high }
}

export function severalOf(parts: Detail[]): Detail {
  let answer: Answer = 'met'
  for (const part of parts) {
    if (part.answer === 'unmet') answer = 'unmet'
    else if (part.answer === 'unknown' && answer === 'met') answer = 'unknown'
  }
  return { kind: 'all', answer, parts }
}
