import type { Names } from './names.ts'

/** A fact with its year as people say it: `2025 年职工总数`. */
export function factNamed({ fact, year }: { fact: string; year: number | string | null }, names: Names): string {
  const name = names.get(fact)?.name ?? fact
  return year === null ? name : `${year} 年${name}`
}

/** A formula with the names of its facts in place of the marks. */
export function named(formula: string, names: Names): string {
  return countedOnce(formula).replace(/⟦([^⟧ ]+)(?: ([\d—]+))?⟧/g, (_, fact: string, year: string | undefined) =>
    factNamed({ fact, year: year ?? null }, names),
  )
}

/** What a formula that is one fact is counted in; nothing where it is computed from several. */
export function unitOf(formula: string, names: Names): string {
  const [, fact] = /^(?:符合条件的)?⟦([^⟧ ]+)(?: [\d—]+)?⟧$/.exec(countedOnce(formula)) ?? []
  return fact === undefined ? '' : (names.get(fact)?.unit ?? '')
}

/** Rows of one list that are counted by two conditions are still rows of that list. */
function countedOnce(formula: string): string {
  return formula.replace(/^(符合条件的⟦[^⟧]+⟧)(?:＋\1)+$/, '$1')
}
