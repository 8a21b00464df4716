import { MET, NOT_EXAMINED, UNKNOWN, UNMET } from '../answer.ts'
import type { Clause, Item, Program } from '../readScheme.ts'
import { newFrame, type Column, type Frame } from './frame.ts'
import { addUp, pointColumns } from './pointColumns.ts'
import { newPoints, type PointColumns } from './points.ts'
import { gravest, testColumn, type Pointed } from './testColumn.ts'

/** A program bound to columns: after `run` its answers stand in the first rows of each. */
export type Kernel = Pointed & {
  frame: Frame
  clauses: readonly Uint8Array[]
  /** The answers to each clause's own test and to its alternatives, before one takes the other's place. */
  tests: readonly Uint8Array[]
  routes: readonly (readonly Uint8Array[])[]
  /** The gravest answer of each enterprise. */
  gravest: Uint8Array
  /** Runs over the rows `from` to `from + rows` of the columns, one column an input. */
  run(columns: readonly Column[], from: number, rows: number): void
}

/** Builds the kernel of a program for blocks of at most `size` enterprises; one enterprise is a block of one. */
export function kernelOf(program: Program, size: number): Kernel {
  const frame = newFrame(size)
  const items = program.items.map((item) => itemColumns(frame, item))
  const blocks = program.blocks.map((block) => {
    const most = block.items.reduce((sum, at) => sum + (program.items[at]?.max ?? 0) * 100, 0)
    return sumOf(
      frame,
      block.items.map((at) => items[at] as PointColumns),
      { max: block.max, most },
    )
  })
  const scores = program.scores.map((score) =>
    sumOf(
      frame,
      score.blocks.map((at) => blocks[at] as PointColumns),
      { max: 1e9, most: 1e9 },
    ),
  )
  const pointed = { items, blocks, scores }
  const tests = program.clauses.map(({ test }) => testColumn(frame, test, pointed))
  const routes = program.clauses.map(({ waivedBy }) => waivedBy.map(({ test }) => testColumn(frame, test, pointed)))
  const clauses = program.clauses.map((clause, at) =>
    clauseColumn(frame, clause, { test: tests[at] as Uint8Array, routes: routes[at] ?? [] }),
  )
  const worst = new Uint8Array(size)
  frame.steps.push((rows) => gravest(clauses, rows, worst))
  const run = (columns: readonly Column[], from: number, rows: number) => {
    // A view is dear for a block of one, and needless where the columns are the block.
    const whole = from === 0 && columns[0]?.length === rows
    frame.inputs = whole ? columns : columns.map((it) => it.subarray(from, from + rows))
    for (const step of frame.steps) step(rows)
  }
  return { frame, ...pointed, clauses, tests, routes, gravest: worst, run }
}

/** An item's points, narrowed to what a person has decided within its grade. */
function itemColumns(frame: Frame, { pointing, judgement }: Item): PointColumns {
  const points = pointColumns(frame, pointing)
  const out = newPoints(frame.size)
  frame.steps.push((rows) => {
    const given = frame.inputs[judgement] as Column
    for (let i = 0; i < rows; i++) {
      const [least, most, decided] = [points.low[i] as number, points.high[i] as number, given[i] as number]
      const known = decided === decided
      const within = known ? Math.max(least, Math.min(most, decided)) : 0
      out.low[i] = known ? within : least
      out.high[i] = known ? within : most
      out.open[i] = known ? 0 : (points.open[i] as number)
      out.grade[i] = points.grade[i] as number
    }
  })
  return out
}

/** `most` is what the parts can come to: a cap above it changes nothing. */
function sumOf(
  frame: Frame,
  parts: readonly PointColumns[],
  { max, most }: { max: number; most: number },
): PointColumns {
  const [only] = parts
  if (only && parts.length === 1 && most <= max) return only
  const out = newPoints(frame.size)
  addUp(frame, parts, { max, out })
  return out
}

/** A clause not asked in this mode, or answered by an alternative, is not examined; one that fails may still be waived. */
function clauseColumn(
  frame: Frame,
  { notExamined }: Clause,
  { test, routes }: { test: Uint8Array; routes: readonly Uint8Array[] },
): Uint8Array {
  const out = new Uint8Array(frame.size)
  if (notExamined !== null) return out.fill(NOT_EXAMINED)
  if (routes.length === 0) return test
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) out[i] = waived(test[i] as number, routes, i)
  })
  return out
}

function waived(answer: number, routes: readonly Uint8Array[], row: number): number {
  if (answer === MET) return MET
  let open = 0
  for (const route of routes) {
    const here = route[row] as number
    if (here === MET) return NOT_EXAMINED
    if (here !== UNMET && here > open) open = here
  }
  return answer === UNMET && open > 0 ? open : answer === UNMET || answer >= open ? answer : UNKNOWN
}
