import type { TraceLayout } from './trace.ts'

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
