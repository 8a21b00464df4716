import { restsOn } from '../facts/restsOn.ts'
import { TITLES } from '../facts/dossier.ts'
import type { Input } from '../language/input.ts'
import type { Program } from '../readScheme.ts'

/** Facts and collections, by their ids, that can change what a program says; those from which others are derived included. */
export function readsOf({ inputs }: Program): ReadonlySet<string> {
  const reads = new Set<string>()
  const add = (id: string) => {
    if (reads.has(id)) return
    reads.add(id)
    restsOn[id]?.forEach(add)
  }
  for (const { input } of inputs) asked(input).forEach(add)
  return reads
}

function asked(input: Input): string[] {
  if ('fact' in input) return [input.fact]
  if ('collection' in input) return [input.collection]
  return input.kind === 'holds' ? [TITLES] : []
}
