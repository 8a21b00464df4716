import type { FactText } from '#domain/eligibility/factText.ts'
import type { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { shortChoices } from '#domain/eligibility/sheet/shortChoices.ts'
import type { Day } from '#values/day.ts'
import type { z } from 'zod'
import { typedOf } from './typedFacts.ts'

type Known = {
  file: z.output<typeof FactsFile>
  provenance: Readonly<Record<string, { knownFrom?: string | undefined }>>
  on: Day
  today: Day
}

/**
 * What was recorded of a sheet's fields since its day, as it is written into them. Nobody knows when a sheet about a later day
 * was printed: of it all that is recorded is shown.
 */
export function recordedBlanks(
  blanks: readonly Blank[],
  { file, provenance, on, today }: Known,
): Record<string, string> {
  const values = typedOf(file, blanks)
  return Object.fromEntries(
    blanks.flatMap(({ key, text }): [string, string][] => {
      const [value, since] = [values[key] ?? null, provenance[key]?.knownFrom]
      if (value === null || since === undefined || (on <= today && since < on)) return []
      return [[key, written(value, text)]]
    }),
  )
}

function written(value: string, text: FactText): string {
  if (text.kind === 'flag') return value === 'true' ? '1' : '0'
  const place = shortChoices(text)?.findIndex(([code]) => code === value) ?? -1
  return place < 0 ? value : String(place + 1)
}
