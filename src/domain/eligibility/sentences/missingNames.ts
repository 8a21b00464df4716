import type { Finding } from '../explain/assessment.ts'
import { factNamed } from './named.ts'
import type { Names } from './names.ts'

/** So many words stand in a sentence; who wants them all looks at the clauses. */
const FEW = 6

/** The names of missing facts with their years, each once. */
export function missingNames(missing: Finding['missing'], names: Names): string[] {
  return [...new Set(missing.map((it) => factNamed(it, names)))]
}

/** The first of several words; where there are more, `andMore` ends the list: `营业收入、净资产等 12 项`. */
export function shortList(words: readonly string[], andMore: string): string {
  return words.length <= FEW ? words.join('、') : `${words.slice(0, FEW).join('、')}${andMore}`
}
