import { MET } from '../answer.ts'
import type { Comparator, Grade, Quantity } from '../language/tree.ts'
import { answersBy, bandAbout, bandOf, exactDifference, signOf } from './comparing.ts'
import type { Column, Frame } from './frame.ts'
import { NO_GRADE } from './points.ts'

/** Writes the first grade whose condition each number meets; the last grade has none. */
export type Grader = (cells: Column, rows: number, grade: Uint8Array) => void

export function grader(frame: Frame, of: Quantity, grades: readonly Grade[]): Grader {
  const stepwise = oneByOne(frame, of, grades)
  const bounds = grades.slice(0, -1)
  return bounds.every(({ comparator }) => comparator === '>=') ? falling(frame, of, { bounds, stepwise }) : stepwise
}

type Stepwise = Grader & { at(cell: number, row: number): number }

function oneByOne(frame: Frame, of: Quantity, grades: readonly Grade[]): Stepwise {
  const steps = grades.slice(0, -1).map(({ bound, comparator }) => {
    const constant: Quantity = { op: 'constant', value: bound, dimension: of.dimension, whole: Number.isInteger(bound) }
    const band = bandOf(of, constant)
    return {
      bound,
      sides: [of, constant] as const,
      wide: bandAbout(bound, band),
      answer: answersBy(comparator as Comparator),
    }
  })
  const at = (cell: number, row: number): number => {
    if (cell !== cell) return NO_GRADE
    for (let step = 0; step < steps.length; step++) {
      const { bound, sides, wide, answer } = steps[step] as (typeof steps)[number]
      const near = wide > 0 && Math.abs(cell - bound) <= wide
      const difference = near ? exactDifference(frame, sides, row) : cell - bound
      if (answer[signOf(difference)] === MET) return step
    }
    return steps.length
  }
  const all: Grader = (cells, rows, grade) => {
    for (let i = 0; i < rows; i++) grade[i] = at(cells[i] as number, i)
  }
  return Object.assign(all, { at })
}

/**
 * Where every grade begins at a lower bound, the grade is how many bounds a number does not reach. One that reaches its bound
 * only within the band of floating point, or is unknown, is looked at by itself.
 */
function falling(
  frame: Frame,
  of: Quantity,
  { bounds, stepwise }: { bounds: readonly Grade[]; stepwise: Stepwise },
): Grader {
  const widths = bounds.map(({ bound }) => (of.whole && Number.isInteger(bound) ? 0 : bandAbout(bound, 1e-11)))
  const below = Float64Array.from(bounds, ({ bound }, at) => bound - (widths[at] as number))
  const above = Float64Array.of(...bounds.map(({ bound }, at) => bound + (widths[at] as number)), -Infinity)
  const steps = bounds.length
  return (cells, rows, grade) => {
    for (let i = 0; i < rows; i++) {
      const cell = cells[i] as number
      let at = 0
      for (let step = 0; step < steps; step++) at += cell < (below[step] as number) ? 1 : 0
      grade[i] = cell >= (above[at] as number) ? at : stepwise.at(cell, i)
    }
  }
}
