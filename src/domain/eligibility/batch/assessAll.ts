import { onceFor } from '#values/onceFor.ts'
import { verdictOf, type Verdict } from '../answer.ts'
import type { Program } from '../readScheme.ts'
import type { BatchAssessment } from './batchAssessment.ts'
import { kernelBatch } from './kernelBatch.ts'
import { lanesOf } from '../lanes/lanesOf.ts'

type Columns = readonly Float64Array[]

/** Runs a scheme over columns, one for each input, in the order of `inputsOf`. */
export function assessAll(program: Program, columns: Columns, rows: number): BatchAssessment {
  return batchOf(program)(columns, rows)
}

/** Prepares a scheme once, to be run over any number of enterprises again and again. */
export function batchOf(program: Program): (columns: Columns, rows: number) => BatchAssessment {
  const lanes = lanesOf(program)
  return (columns, rows) => {
    const { result, doubtful } = lanes(columns, rows)
    if (doubtful.length > 0) decide(result, doubtful, kernels(program)(pick(columns, doubtful), doubtful.length))
    return result
  }
}

const kernels = onceFor(kernelBatch)

function pick(columns: Columns, rows: readonly number[]): Columns {
  return columns.map((column) => Float64Array.from(rows, (row) => column[row] as number))
}

/** What stands too near to a border for floating point is taken from the kernel. */
function decide(result: BatchAssessment, rows: readonly number[], decided: BatchAssessment): void {
  const { words } = result.layout
  rows.forEach((row, at) => {
    result.gravest[row] = decided.gravest[at] as number
    result.low[row] = decided.low[at] as number
    result.high[row] = decided.high[at] as number
    result.traces.set(decided.traces.subarray(at * words, (at + 1) * words), row * words)
  })
}

/** The verdict on one row. */
export function verdictAt({ gravest }: BatchAssessment, row: number): Verdict {
  return verdictOf[gravest[row] as number] ?? 'not enough facts'
}
