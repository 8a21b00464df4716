import { Title } from '#domain/registry/title.ts'
import type { Facts } from '../assessFile.ts'
import type { FactsText } from '../factText.ts'
import { TITLES } from '../facts/dossier.ts'
import { readScheme } from '../readScheme.ts'
import type { SchemeText } from '../scheme.ts'

/**
 * The facts without the list of titles where the scheme asks for one that the title book does not keep: that it is not in
 * the list would not say that it is not held.
 */
export function readable(
  file: Facts['file'],
  { text, facts, mode }: { text: SchemeText; facts: FactsText; mode: string },
): Facts['file'] {
  const kept: readonly string[] = Title.options
  const asked = readScheme(text, facts, mode).inputs.flatMap(({ input }) =>
    input.kind === 'holds' ? input.titles : [],
  )
  if (asked.every((it) => kept.includes(it))) return file
  const { [TITLES]: _, ...collections } = file.collections
  return { ...file, collections }
}
