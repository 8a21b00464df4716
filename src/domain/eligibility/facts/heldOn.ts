import type { Day } from '#values/day.ts'
import { TITLES } from './dossier.ts'
import { isHeld } from './isHeld.ts'
import type { FactsFile } from './readFacts.ts'

/** The title of a scheme as a facts file has it on a day: since when, and until when where it runs out; undefined where it is not held. */
export function heldOn(
  { collections = {} }: Pick<FactsFile, 'collections'>,
  title: string,
  on: Day,
): { from: string; until: string | null } | undefined {
  const held = collections[TITLES]?.find((it) => it.title === title && isHeld(it, on))
  return held && { from: String(held.from ?? ''), until: held.until === undefined ? null : String(held.until) }
}
