import type { Program } from '../readScheme.ts'
import type { BatchAssessment } from '../batch/batchAssessment.ts'
import { newAssessment } from '../batch/newAssessment.ts'
import { traceLayout } from '../batch/trace.ts'
import { DOUBTFUL, layoutOf, programLanes } from './programLanes.ts'

/** Enterprises a block holds, an even number: few calls, and a block that stays in the processor's second cache. */
const BLOCK = 2048
const PAGE = 65_536

export type LaneAssessment = { result: BatchAssessment; doubtful: number[] }

/** Prepares a scheme for two enterprises at a time; which rows stand too near to a border to be decided so is said. */
export function lanesOf(program: Program): (columns: readonly Float64Array[], rows: number) => LaneAssessment {
  const trace = traceLayout(program)
  const layout = layoutOf(program, trace.words, BLOCK)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.bytes / PAGE) })
  const module = new WebAssembly.Module(programLanes(program, { trace, layout, block: BLOCK }))
  const run = new WebAssembly.Instance(module, { lanes: { memory } }).exports['run'] as (rows: number) => number
  const inputs = program.inputs.map((_, at) => new Float64Array(memory.buffer, layout.inputs + at * BLOCK * 8, BLOCK))
  const low = new Int32Array(memory.buffer, layout.low, BLOCK)
  const high = new Int32Array(memory.buffer, layout.high, BLOCK)
  const gravest = new Uint8Array(memory.buffer, layout.gravest, BLOCK)
  const traces = new Uint32Array(memory.buffer, layout.traces, BLOCK * trace.words)
  const scored = program.scores.length > 0
  return (columns, rows) => {
    const result = newAssessment(trace, rows)
    const doubtful: number[] = []
    for (let from = 0; from < rows; from += BLOCK) {
      const count = Math.min(BLOCK, rows - from)
      inputs.forEach((input, at) => input.set((columns[at] as Float64Array).subarray(from, from + count)))
      if (run(count) !== 0) note(doubtful, { gravest, from, count })
      result.gravest.set(gravest.subarray(0, count), from)
      result.traces.set(traces.subarray(0, count * trace.words), from * trace.words)
      if (!scored) continue
      result.low.set(low.subarray(0, count), from)
      result.high.set(high.subarray(0, count), from)
    }
    return { result, doubtful }
  }
}

function note(
  doubtful: number[],
  { gravest, from, count }: { gravest: Uint8Array; from: number; count: number },
): void {
  for (let row = 0; row < count; row++) if ((gravest[row] as number) >= DOUBTFUL) doubtful.push(from + row)
}
