// A kernel works on a block of enterprises at a time: every node of the tree has a column of its own, filled by one short loop.
import type { Quantity, Test } from '../language/tree.ts'

export type Column = Float64Array

export type Frame = {
  /** How many enterprises a block holds at most. */
  size: number
  /** The inputs of the block at hand; set before every run. */
  inputs: readonly Column[]
  /** What is to be done in order; `rows` is how many enterprises of the block are there. */
  steps: ((rows: number) => void)[]
  /** The columns of nodes met before: the same tree is computed once. */
  columns: Map<string, () => Column>
  answers: Map<string, Uint8Array>
}

export function newFrame(size: number): Frame {
  return { size, inputs: [], steps: [], columns: new Map(), answers: new Map() }
}

/** What a node's column is known by. */
export function keyOf(quantity: Quantity | Test): string {
  return JSON.stringify(quantity)
}
