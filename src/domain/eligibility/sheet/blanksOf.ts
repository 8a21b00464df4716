// 差距单 as a paper form: every fact that a scheme reads has its number, the same on every sheet of that scheme and year.
import type { Day } from '#values/day.ts'
import type { FactsText } from '../factText.ts'
import { figureKey } from '../facts/dossier.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { Program } from '../readScheme.ts'
import type { Blank } from './blank.ts'

/** All fields of a scheme on a day, in the order of policy/facts.yaml and of years, the latest first. */
export function blanksOf({ inputs }: Program, { facts }: FactsText, on: Day): Blank[] {
  const read = new Map(
    inputs.flatMap(({ input }) => {
      if (!('fact' in input)) return []
      const year = input.kind === 'fact' ? closedYear(on) + input.year : null
      return [[figureKey(input.fact, year ?? undefined), { fact: input.fact, year }] as const]
    }),
  )
  return facts
    .flatMap((text) =>
      [...read]
        .filter(([, { fact }]) => fact === text.id)
        .map(([key, { year }]) => ({ key, year, text }))
        .sort((a, b) => (b.year ?? 0) - (a.year ?? 0)),
    )
    .map((it, at) => ({ number: at + 1, ...it }))
}
