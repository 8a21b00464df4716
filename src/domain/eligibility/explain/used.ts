import { closedYear } from '../facts/inputsOf.ts'
import { figureKey, TITLES, type Dossier } from '../facts/dossier.ts'
import type { Input } from '../language/input.ts'
import type { Program } from '../readScheme.ts'
import type { Day } from '#values/day.ts'
import type { Used } from './assessment.ts'

/** What an answer is given for: the enterprise, the day, and its inputs as numbers. */
export type Case = { program: Program; dossier: Dossier; on: Day; cells: Float64Array }

/** The facts behind inputs, split into those that were known and those that were not. */
export function usedOf(
  { program, dossier, on, cells }: Case,
  inputs: readonly number[],
): { used: Used[]; missing: Used[] } {
  const [used, missing]: [Used[], Used[]] = [[], []]
  for (const at of new Set(inputs)) {
    const input = program.inputs[at]?.input
    const named = input && factOf(input, on)
    if (!named) continue
    const cell = cells[at] as number
    if (cell === cell) used.push(described(named, dossier, cell))
    // A list that several conditions count in is missing once.
    else if (!missing.some(({ fact, year }) => fact === named[0] && year === named[1]))
      missing.push(described(named, dossier, null))
  }
  return { used, missing }
}

function described([fact, year]: [string, number | null], { provenance }: Dossier, value: number | null): Used {
  return { fact, year, value, provenance: provenance.get(year === null ? fact : figureKey(fact, year)) ?? null }
}

/** The fact or collection an input is taken from; a judgement is told where it was given. */
function factOf(input: Input, on: Day): [string, number | null] | null {
  switch (input.kind) {
    case 'fact':
      return [input.fact, closedYear(on) + input.year]
    case 'count':
    case 'total':
      return [input.collection, null]
    case 'holds':
      return [TITLES, null]
    case 'judgement':
      return null
    default:
      return [input.fact, null]
  }
}
