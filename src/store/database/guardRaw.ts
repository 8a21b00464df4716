import type { RawNode } from 'kysely'

const statementWord = /\b(?:select|insert|update|delete|merge|table|into|copy|truncate)\b/i

/**
 * A piece of raw SQL may compute, but not read or write rows on its own, since nobody checks its district. As a source of
 * rows it may only be a function such as `unnest(…)`.
 */
export function guardRaw({ sqlFragments }: RawNode, place: 'expression' | 'source'): void {
  const text = sqlFragments.join('?').replace(/'[^']*'/g, "''")
  if (statementWord.test(text)) throw new Error(`RawNode: raw SQL within a district may not hold a statement: ${text}`)
  if (place === 'source' && !isFunctionCall(text))
    throw new Error(`RawNode: raw SQL as a source of rows may only call a function: ${text}`)
}

function isFunctionCall(text: string): boolean {
  let outside = text
  for (let before = ''; before !== outside;) {
    before = outside
    outside = outside.replace(/\([^()]*\)/g, '')
  }
  return text.includes('(') && /^\s*(?:lateral\s+)?[\w.]+(?:\s+with\s+ordinality)?\s*$/i.test(outside)
}
