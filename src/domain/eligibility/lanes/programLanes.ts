import type { Program } from '../readScheme.ts'
import type { TraceLayout } from '../batch/trace.ts'
import { gravestOf, numberOf } from './answerLanes.ts'
import { clauseLanes } from './clauseLanes.ts'
import { moduleOf } from './moduleOf.ts'
import { pointedLanes } from './pointedLanes.ts'
import { GRADE, type PointLanes } from './points.ts'
import { constant, does, moved, shuffled, store, newWriter, places, type Lanes, type Writer } from './writer.ts'
import type { Writing } from './writing.ts'

/** Where the columns of a block stand in memory, in bytes. */
export type Layout = { inputs: number; low: number; high: number; gravest: number; traces: number; bytes: number }

/** The highest bit of a gravest answer says that the kernel must look at this row. */
export const DOUBTFUL = 0x80

export function layoutOf({ inputs }: Program, words: number, block: number): Layout {
  const low = inputs.length * block * 8
  const [high, traces] = [low + block * 4, low + block * 8]
  const gravest = traces + block * words * 4
  return { inputs: 0, low, high, traces, gravest, bytes: gravest + block }
}

/** The module that answers a program for a block of so many enterprises, generated from the same trees as its kernel. */
export function programLanes(
  program: Program,
  { trace, layout, block }: { trace: TraceLayout; layout: Layout; block: number },
): Uint8Array<ArrayBuffer> {
  const writer = newWriter()
  const writing: Writing = { writer, doubtful: [], columnAt: (input) => layout.inputs + input * block * 8 }
  const pointed = pointedLanes(writing, program)
  const clauses = program.clauses.map((it) => clauseLanes(writing, it, pointed))
  const doubtful = writing.doubtful.reduce((a, b) => does(writer, 'or', a, b), constant(writer, 0n))
  const gravest = numberOf(writer, gravestOf(writer, clauses))
  const marked = does(writer, 'or', gravest, does(writer, 'and', doubtful, constant(writer, BigInt(DOUBTFUL))))
  const [score] = pointed.scores
  if (score) storePoints(writer, score, layout)
  for (const row of [0, 1]) {
    store(writer, marked, { part: row * 8, width: 8, place: places.row, at: layout.gravest + row })
  }
  storeTraces(writer, trace, { clauses, items: pointed.items, at: layout.traces })
  return moduleOf(writer, doubtful, trace.words)
}

/** Points from stand beside points to in each lane; here each gets a column. */
function storePoints(writer: Writer, { range }: PointLanes, { low, high }: Layout): void {
  const columns = shuffled(writer, range, [0, 1, 2, 3, 8, 9, 10, 11, 4, 5, 6, 7, 12, 13, 14, 15])
  store(writer, columns, { part: 0, width: 64, place: places.fourfold, at: low })
  store(writer, columns, { part: 1, width: 64, place: places.fourfold, at: high })
}

function storeTraces(
  writer: Writer,
  { clauses: answerFields, grades, words }: TraceLayout,
  { clauses, items, at }: { clauses: readonly Lanes[]; items: readonly PointLanes[]; at: number },
): void {
  const fields = [
    ...clauses.map((it, index) => ({ field: answerFields[index], cells: numberOf(writer, it) })),
    ...items.map(({ tag }, index) => ({
      field: grades[index],
      cells: does(writer, 'and', tag, constant(writer, GRADE)),
    })),
  ]
  for (let word = 0; word < words; word++) {
    const packed = fields
      .filter(({ field }) => field?.word === word)
      .map(({ cells, field }) => moved(writer, cells, field?.shift ?? 0))
      .reduce((a, b) => does(writer, 'or', a, b), constant(writer, 0n))
    for (const row of [0, 1])
      store(writer, packed, { part: row * 2, width: 32, place: places.traces, at: at + (row * words + word) * 4 })
  }
}
