import type { Assessment } from '../explain/assessment.ts'
import { figureKey } from '../facts/dossier.ts'
import type { Blank } from './blank.ts'

/** The fields that an assessment lacks, each with its number. */
export function missingBlanks(blanks: readonly Blank[], { findings, scores }: Assessment): Blank[] {
  const items = scores.flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
  const missing = new Set(
    [...findings, ...items].flatMap((it) => it.missing.map(({ fact, year }) => figureKey(fact, year ?? undefined))),
  )
  return blanks.filter(({ key }) => missing.has(key))
}
