import type { Program } from '../readScheme.ts'
import { readsOf } from './readsOf.ts'

/** What became known, or was taken back, of an enterprise: a fact or a collection by its id, what people judged of a scheme, or all of it. */
export type Change = { enterprise: string } & (
  | { kind: 'read'; id: string }
  | { kind: 'judged'; scheme: string }
  | { kind: 'whole' }
)

/** Of each enterprise the programs whose answer a change may have turned; all others say what they said before. */
export function touched(programs: readonly Program[], changes: Iterable<Change>): Map<string, Set<Program>> {
  const reads = programs.map((program) => [program, readsOf(program)] as const)
  const due = new Map<string, Set<Program>>()
  for (const change of changes)
    for (const [program, read] of reads) {
      const turns =
        change.kind === 'whole' || (change.kind === 'read' ? read.has(change.id) : program.text.id === change.scheme)
      if (turns) due.set(change.enterprise, (due.get(change.enterprise) ?? new Set()).add(program))
    }
  return due
}
