import { groupBy } from '#values/groupBy.ts'
import type { Finding } from '../explain/assessment.ts'
import { factNamed } from './named.ts'
import type { Names } from './names.ts'

/** So many words stand in a sentence; who wants them all looks at the clauses. */
const FEW = 6

/** The names of missing facts, each once with its years: 2023—2025 年销售收入. */
export function missingNames(missing: Finding['missing'], names: Names): string[] {
  return [...groupBy(missing, ({ fact }) => fact)].map(([fact, of]) => {
    const years = [...new Set(of.flatMap(({ year }) => year ?? []))].sort()
    const outdated = of.find(({ provenance }) => provenance?.outdated)?.provenance?.knownFrom
    const again = outdated === undefined ? '' : `（${outdated} 填报的已过期，请重新核实）`
    return factNamed({ fact, year: years.length === 0 ? null : spanned(years) }, names) + again
  })
}

/** Years that follow each other as a span. */
function spanned(years: readonly number[]): string {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  return last > first && last - first === years.length - 1 ? `${first}—${last}` : years.join('、')
}

/** The first of several words; where there are more, `andMore` ends the list: `营业收入、净资产等 12 项`. */
export function shortList(words: readonly string[], andMore: string): string {
  return words.length <= FEW ? words.join('、') : `${words.slice(0, FEW).join('、')}${andMore}`
}
