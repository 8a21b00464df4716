import type { Day } from '#values/day.ts'
import type { ObligationText } from './obligationText.ts'

/** The obligations in force on a day, one text each. */
export function obligationsOn(texts: readonly ObligationText[], on: Day): ObligationText[] {
  const inForce = texts.filter((it) => it.inForce <= on).sort((a, b) => (a.inForce < b.inForce ? -1 : 1))
  return [...new Map(inForce.map((it) => [it.id, it])).values()]
}
