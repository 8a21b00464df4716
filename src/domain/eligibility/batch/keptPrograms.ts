import type { Day } from '#values/day.ts'
import { programOf } from '../programOf.ts'
import { NEW_APPLICATION, type Program } from '../readScheme.ts'
import { schemesOn, type Schemes } from '../schemes.ts'

/** What is kept for everybody: every version of what is asked of enterprises as such, as for a new application. */
export function keptPrograms({ texts, facts }: Schemes): Program[] {
  return texts
    .filter(({ about }) => about === undefined)
    .map((text) => programOf({ text, facts, mode: NEW_APPLICATION }))
}

/** Of these the ones in force on a day, one for each scheme. */
export function programsOn(schemes: Schemes, on: Day): Program[] {
  const inForce = new Set(schemesOn(schemes, on))
  return keptPrograms(schemes).filter(({ text }) => inForce.has(text))
}
