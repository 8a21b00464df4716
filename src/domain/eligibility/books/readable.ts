import { Title } from '#domain/registry/title.ts'
import { onceFor } from '#values/onceFor.ts'
import type { Facts } from '../assessFile.ts'
import { TITLES, type Dossier } from '../facts/dossier.ts'
import type { Program } from '../readScheme.ts'

/**
 * The facts without the list of titles where the scheme asks for one that the title book does not keep: that it is not in
 * the list would not say that it is not held.
 */
export function readable(file: Facts['file'], program: Program): Facts['file'] {
  if (asksKeptTitles(program)) return file
  const { [TITLES]: _, ...collections } = file.collections
  return { ...file, collections }
}

/** The same of facts that have been read. */
export function readableDossier(dossier: Dossier, program: Program): Dossier {
  if (asksKeptTitles(program)) return dossier
  const collections = new Map(dossier.collections)
  collections.delete(TITLES)
  return { ...dossier, collections }
}

const kept: readonly string[] = Title.options

const asksKeptTitles = onceFor(({ inputs }: Program) =>
  inputs.every(({ input }) => input.kind !== 'holds' || input.titles.every((it) => kept.includes(it))),
)
