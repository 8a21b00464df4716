import type { Day } from '#values/day.ts'
import { TITLES } from './dossier.ts'
import type { FactsFile } from './readFacts.ts'

/** The title of a scheme as a facts file has it on a day: since when, and until when where it runs out; undefined where it is not held. */
export function heldOn(
  { collections = {} }: Pick<FactsFile, 'collections'>,
  title: string,
  on: Day,
): { from: string; until: string | null } | undefined {
  return (collections[TITLES] ?? [])
    .filter((it) => it.title === title)
    .map(({ from, until }) => ({ from: String(from ?? ''), until: until === undefined ? null : String(until) }))
    .find(({ from, until }) => from <= on && (until === null || until >= on))
}
