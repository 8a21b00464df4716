// What was decided of one enterprise, as bits: three for each clause, four for the grade of each item. With the facts it
// expands to the same answers that the explanation of that enterprise gives.
import { answers, type Answer } from '../answer.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { NO_GRADE } from '../kernel/points.ts'
import type { Program } from '../readScheme.ts'

const CLAUSE_BITS = 3
const GRADE_BITS = 4

/** Where a field stands: no field crosses from one word of 32 bits into the next. */
type Field = { word: number; shift: number }

export type TraceLayout = { clauses: readonly Field[]; grades: readonly Field[]; words: number }

export function traceLayout({ clauses, items }: Program): TraceLayout {
  let [word, used] = [0, 0]
  const place = (bits: number): Field => {
    if (used + bits > 32) [word, used] = [word + 1, 0]
    const field = { word, shift: used }
    used += bits
    return field
  }
  const placed = { clauses: clauses.map(() => place(CLAUSE_BITS)), grades: items.map(() => place(GRADE_BITS)) }
  return { ...placed, words: word + 1 }
}

/** Writes the traces of the block a kernel has just run over; `traces` holds `words` numbers for each enterprise. */
export function writeTraces(
  { clauses, grades, words }: TraceLayout,
  kernel: Kernel,
  { traces, from, rows }: { traces: Uint32Array; from: number; rows: number },
): void {
  const write = (cells: Uint8Array, { word, shift }: Field) => {
    let at = from * words + word
    for (let i = 0; i < rows; i++, at += words) traces[at] = (traces[at] as number) | ((cells[i] as number) << shift)
  }
  traces.fill(0, from * words, (from + rows) * words)
  clauses.forEach((field, at) => write(kernel.clauses[at] as Uint8Array, field))
  grades.forEach((field, at) => write(kernel.items[at]?.grade as Uint8Array, field))
}

/** The answer to every clause and the grade of every item, null where it is not known. */
export function expandTrace(
  { clauses, grades }: TraceLayout,
  trace: Uint32Array,
): { answers: Answer[]; grades: (number | null)[] } {
  const bits = ({ word, shift }: Field, width: number) => ((trace[word] as number) >>> shift) & ((1 << width) - 1)
  return {
    answers: clauses.map((field) => answers[bits(field, CLAUSE_BITS)] as Answer),
    grades: grades.map((field) => {
      const grade = bits(field, GRADE_BITS)
      return grade === NO_GRADE ? null : grade
    }),
  }
}
