import { kernelOf } from '../kernel/kernel.ts'
import type { Program } from '../readScheme.ts'
import type { BatchAssessment } from './batchAssessment.ts'
import { newAssessment } from './newAssessment.ts'
import { traceLayout, writeTraces } from './trace.ts'

/** Enterprises a block holds: their columns stay in the processor's second cache. */
const BLOCK = 1024

/** A batch by the kernel of the single path, which decides what stands on a border too. */
export function kernelBatch(program: Program): (columns: readonly Float64Array[], rows: number) => BatchAssessment {
  const kernel = kernelOf(program, BLOCK)
  const layout = traceLayout(program)
  const score = kernel.scores[0]
  return (columns, rows) => {
    const result = newAssessment(layout, rows)
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
