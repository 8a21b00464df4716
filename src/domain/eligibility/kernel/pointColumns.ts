import { MET, UNMET } from '../answer.ts'
import type { Grade, Pointing, Points, Quantity } from '../language/tree.ts'
import { bandOf, compareCells, holds } from './comparing.ts'
import type { Frame } from './frame.ts'
import { FACTS_MISSING, PEOPLE_DECIDE } from './openness.ts'
import { newPoints, NO_GRADE, type PointColumns } from './points.ts'
import { quantityColumn } from './quantityColumn.ts'
import { testColumn } from './testColumn.ts'

type Of<Op extends Pointing['op']> = Extract<Pointing, { op: Op }>

/** The points an item brings, after its steps have been added to the frame. */
export function pointColumns(frame: Frame, pointing: Pointing): PointColumns {
  const out = newPoints(frame.size)
  switch (pointing.op) {
    case 'expert':
    case 'pending':
      same(out, pointing.points, pointing.op === 'expert' ? PEOPLE_DECIDE : FACTS_MISSING)
      break
    case 'brackets':
      brackets(frame, pointing, out)
      break
    case 'choice':
      choice(frame, pointing, out)
      break
    case 'best':
      best(frame, pointing, out)
      break
    case 'sum':
      total(frame, pointing, out)
      break
    case 'per':
      steps(frame, pointing, out)
  }
  return out
}

function same({ low, high, open }: PointColumns, [least, most]: Points, why: number): void {
  low.fill(least)
  high.fill(most)
  open.fill(why)
}

function brackets(frame: Frame, { of, grades, doubtIf }: Of<'brackets'>, out: PointColumns): void {
  const value = quantityColumn(frame, of)
  const doubt = doubtIf ? testColumn(frame, doubtIf, { items: [], blocks: [], scores: [] }) : null
  const gradeOf = grader(frame, of, grades)
  const least = Math.min(...grades.map(({ points }) => points[0]))
  const most = Math.max(...grades.map(({ points }) => points[1]))
  frame.steps.push((rows) => {
    const cells = value()
    for (let i = 0; i < rows; i++) {
      const cell = cells[i] as number
      const unknown = cell !== cell
      const grade = unknown ? NO_GRADE : gradeOf(cell, i)
      const [from, to] = grades[grade]?.points ?? [least, most]
      out.low[i] = doubt !== null && doubt[i] === MET ? least : from
      out.high[i] = to
      out.open[i] = unknown ? FACTS_MISSING : out.low[i] === to ? 0 : PEOPLE_DECIDE
      out.grade[i] = grade
    }
  })
}

/** Finds the first grade whose condition a number meets; the last one has none. */
function grader(frame: Frame, of: Quantity, grades: readonly Grade[]): (cell: number, row: number) => number {
  const bounds = grades.map(({ bound, comparator }) => {
    const constant: Quantity = { op: 'constant', value: bound, dimension: of.dimension, whole: Number.isInteger(bound) }
    return { comparator, bound, sides: [of, constant] as const, band: bandOf(of, constant) }
  })
  return (cell, row) => {
    for (let at = 0; at < bounds.length - 1; at++) {
      const { comparator, bound, sides, band } = bounds[at] as (typeof bounds)[number]
      const difference = compareCells(sides, [cell, bound, band], (input) => frame.inputs[input]?.[row] as number)
      if (comparator !== null && holds(comparator, difference)) return at
    }
    return bounds.length - 1
  }
}

function choice(frame: Frame, { of }: Of<'choice'>, { low, high, open, grade }: PointColumns): void {
  const answers = of.map(({ when }) => (when ? testColumn(frame, when, { items: [], blocks: [], scores: [] }) : null))
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      let [least, most, why, first] = [Infinity, -Infinity, 0, NO_GRADE]
      for (let at = 0; at < of.length; at++) {
        const answer = answers[at]?.[i] ?? MET
        if (answer === UNMET) continue
        const [from, to] = (of[at] as (typeof of)[number]).points
        least = Math.min(least, from)
        most = Math.max(most, to)
        if (answer === MET) {
          if (why === 0) first = at
          break
        }
        why |= answer === 2 ? PEOPLE_DECIDE : FACTS_MISSING
      }
      low[i] = least
      high[i] = most
      open[i] = least === most ? 0 : why === 0 ? PEOPLE_DECIDE : why
      grade[i] = first
    }
  })
}

function best(frame: Frame, { of }: Of<'best'>, { low, high, open, grade }: PointColumns): void {
  const parts = of.map((it) => pointColumns(frame, it))
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      let [least, most, at] = [-1, -1, 0]
      parts.forEach((part, index) => {
        if ((part.low[i] as number) > least) [least, at] = [part.low[i] as number, index]
        most = Math.max(most, part.high[i] as number)
      })
      low[i] = least
      high[i] = most
      open[i] = 0
      for (const part of parts)
        if ((part.high[i] as number) > least) open[i] = (open[i] as number) | (part.open[i] as number)
      grade[i] = at
    }
  })
}

function total(frame: Frame, { of, max }: Of<'sum'>, { low, high, open }: PointColumns): void {
  addUp(
    frame,
    of.map((it) => pointColumns(frame, it)),
    { max, out: { low, high, open } },
  )
}

/** Adds parts up to a cap; a range is open for the reasons its parts are. */
export function addUp(
  frame: Frame,
  parts: readonly Pick<PointColumns, 'low' | 'high' | 'open'>[],
  { max, out }: { max: number; out: Pick<PointColumns, 'low' | 'high' | 'open'> },
): void {
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      let [least, most, why] = [0, 0, 0]
      for (const part of parts) {
        least += part.low[i] as number
        most += part.high[i] as number
        why |= part.open[i] as number
      }
      out.low[i] = Math.min(max, least)
      out.high[i] = Math.min(max, most)
      out.open[i] = out.low[i] === out.high[i] ? 0 : why
    }
  })
}

function steps(frame: Frame, { of, step, points, max }: Of<'per'>, { low, high, open }: PointColumns): void {
  const value = quantityColumn(frame, of)
  frame.steps.push((rows) => {
    const cells = value()
    for (let i = 0; i < rows; i++) {
      const cell = cells[i] as number
      const known = cell === cell
      low[i] = known ? Math.max(0, Math.min(max, Math.floor(cell / step) * points)) : 0
      high[i] = known ? (low[i] as number) : max
      open[i] = known ? 0 : FACTS_MISSING
    }
  })
}
