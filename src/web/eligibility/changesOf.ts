import type { ClauseText, SchemeText } from '#domain/eligibility/scheme.ts'
import { canonicalJson } from '#values/canonicalJson.ts'

export type Change = {
  clause: string
  here: ClauseText | null
  there: ClauseText | null
  kind: 'same' | 'changed' | 'added' | 'dropped'
}

/** Two versions clause by clause: those of `here` in their order, then what only `there` has. */
export function changesOf(here: SchemeText, there: SchemeText): Change[] {
  const own = here.clauses.map((clause): Change => {
    const other = there.clauses.find(({ id }) => id === clause.id) ?? null
    const kind = other === null ? 'added' : asks(clause) === asks(other) ? 'same' : 'changed'
    return { clause: clause.id, here: clause, there: other, kind }
  })
  const dropped = there.clauses
    .filter(({ id }) => here.clauses.every((it) => it.id !== id))
    .map((clause): Change => ({ clause: clause.id, here: null, there: clause, kind: 'dropped' }))
  return [...own, ...dropped]
}

/** What a clause says and asks; its number may move without a change. */
function asks({ text, test, waivedBy, modes }: ClauseText): string {
  return canonicalJson({ text, test, waivedBy, modes })
}
