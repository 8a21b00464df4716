import type { Day } from '#values/day.ts'
import { onceFor } from '#values/onceFor.ts'
import type { Dossier } from '../facts/dossier.ts'
import { inputsOf } from '../facts/inputsOf.ts'
import type { Program } from '../readScheme.ts'
import { batchOf, verdictAt } from './assessAll.ts'
import type { BatchAssessment } from './batchAssessment.ts'
import { tally, type Standing } from './standing.ts'
import { expandTrace } from './trace.ts'

const batches = onceFor(batchOf)

/** What a scheme says of many enterprises on a day, in their order. */
export function standingsOf(program: Program, dossiers: readonly Dossier[], on: Day): Standing[] {
  const columns = program.inputs.map(() => new Float64Array(dossiers.length))
  dossiers.forEach((dossier, row) =>
    inputsOf(program, dossier, on).forEach((cell, at) => {
      ;(columns[at] as Float64Array)[row] = cell
    }),
  )
  const batch = batches(program)(columns, dossiers.length)
  return dossiers.map((_, row) => standingAt(program, batch, row))
}

function standingAt({ scores }: Program, batch: BatchAssessment, row: number): Standing {
  const { layout, traces, low, high } = batch
  const trace = traces.subarray(row * layout.words, (row + 1) * layout.words)
  const [least = null, most = null] = scores.length === 0 ? [] : [low[row], high[row]]
  const { answers } = expandTrace(layout, trace)
  return { verdict: verdictAt(batch, row), low: least, high: most, ...tally(answers), trace: [...trace] }
}
