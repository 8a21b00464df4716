import { verdictOf, type Verdict } from '../answer.ts'
import { kernelOf } from '../kernel/kernel.ts'
import type { Program } from '../readScheme.ts'
import { traceLayout, writeTraces, type TraceLayout } from './trace.ts'

/** What a scheme says of many enterprises, one row each: verdict, points of the first score in hundredths, trace. */
export type BatchAssessment = {
  rows: number
  /** Numbers of `verdictOf`. */
  gravest: Uint8Array
  low: Int32Array
  high: Int32Array
  layout: TraceLayout
  traces: Uint32Array
}

/** Enterprises a block holds: their columns stay in the processor's second cache. */
const BLOCK = 1024

/** Runs a scheme over columns, one for each input, in the order of `inputsOf`. */
export function assessAll(program: Program, columns: readonly Float64Array[], rows: number): BatchAssessment {
  return batchOf(program)(columns, rows)
}

/** Prepares a scheme once, to be run over any number of enterprises again and again. */
export function batchOf(program: Program): (columns: readonly Float64Array[], rows: number) => BatchAssessment {
  const kernel = kernelOf(program, BLOCK)
  const layout = traceLayout(program)
  const score = kernel.scores[0]
  return (columns, rows) => {
    const result = {
      rows,
      gravest: new Uint8Array(rows),
      low: new Int32Array(rows),
      high: new Int32Array(rows),
      layout,
      traces: new Uint32Array(rows * layout.words),
    }
    for (let from = 0; from < rows; from += BLOCK) {
      const count = Math.min(BLOCK, rows - from)
      kernel.run(columns, from, count)
      result.gravest.set(kernel.gravest.subarray(0, count), from)
      if (score) {
        result.low.set(score.low.subarray(0, count), from)
        result.high.set(score.high.subarray(0, count), from)
      }
      writeTraces(layout, kernel, { traces: result.traces, from, rows: count })
    }
    return result
  }
}

/** The verdict on one row. */
export function verdictAt({ gravest }: BatchAssessment, row: number): Verdict {
  return verdictOf[gravest[row] as number] ?? 'not enough facts'
}
