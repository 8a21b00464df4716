import { closedYear } from '../facts/inputsOf.ts'
import { figureKey, TITLES, type Dossier } from '../facts/dossier.ts'
import type { Program } from '../readScheme.ts'
import type { Day } from '#values/day.ts'
import type { Used } from './assessment.ts'
import { byDay } from './byDay.ts'

/** What an answer is given for: the enterprise, the day, and its inputs as numbers. */
export type Case = { program: Program; dossier: Dossier; on: Day; cells: Float64Array }

type Named = { at: number; fact: string; year: number | null }

/** Prepared once for the inputs of an answer: the facts behind them, split into those that were known and those that were not. */
export function usedOf(
  program: Program,
  inputs: readonly number[],
): (asked: Case) => { used: Used[]; missing: Used[] } {
  const named = [...new Set(inputs)].flatMap((at) => factOf(program, at))
  const namedOn = byDay((on) => named.map((it) => dated(it, on)))
  return (asked) => {
    const [used, missing]: [Used[], Used[]] = [[], []]
    for (const { at, fact, year, key } of namedOn(asked.on)) {
      const cell = asked.cells[at] as number
      const provenance = asked.dossier.provenance.get(key) ?? null
      if (cell === cell) used.push({ fact, year, value: cell, provenance })
      // A list that several conditions count in is missing once.
      else if (!missing.some((it) => it.fact === fact && it.year === year))
        missing.push({ fact, year, value: null, provenance })
    }
    return { used, missing }
  }
}

function dated({ at, fact, year: before }: Named, on: Day) {
  const year = before === null ? null : closedYear(on) + before
  return { at, fact, year, key: year === null ? fact : figureKey(fact, year) }
}

/** The fact or collection an input is taken from, the year as it stands to the last closed one; a judgement is told where it was given. */
function factOf({ inputs }: Program, at: number): Named[] {
  const input = inputs[at]?.input
  if (!input) return []
  switch (input.kind) {
    case 'judgement':
      return []
    case 'fact':
      return [{ at, fact: input.fact, year: input.year }]
    case 'count':
    case 'total':
      return [{ at, fact: input.collection, year: null }]
    case 'holds':
      return [{ at, fact: TITLES, year: null }]
    default:
      return [{ at, fact: input.fact, year: null }]
  }
}
