import type { BatchAssessment } from './batchAssessment.ts'
import type { TraceLayout } from './trace.ts'

/** Room for so many rows. */
export function newAssessment(layout: TraceLayout, rows: number): BatchAssessment {
  return {
    rows,
    gravest: new Uint8Array(rows),
    low: new Int32Array(rows),
    high: new Int32Array(rows),
    layout,
    traces: new Uint32Array(rows * layout.words),
  }
}
