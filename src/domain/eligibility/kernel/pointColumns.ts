import { JUDGEMENT, MET, UNMET } from '../answer.ts'
import type { Pointing, Points } from '../language/tree.ts'
import { grader } from './grader.ts'
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
  // One more entry for the unknown, so that the loop needs no question.
  const from = Int32Array.from([...grades.map(({ points }) => points[0]), least])
  const to = Int32Array.from([...grades.map(({ points }) => points[1]), most])
  const openAt = Uint8Array.from(from, (it, at) =>
    at === grades.length ? FACTS_MISSING : it === to[at] ? 0 : PEOPLE_DECIDE,
  )
  frame.steps.push((rows) => {
    const { low, high, open, grade } = out
    gradeOf(value(), rows, grade)
    for (let i = 0; i < rows; i++) {
      const at = grade[i] === NO_GRADE ? grades.length : (grade[i] as number)
      const lowest = doubt !== null && doubt[i] === MET ? least : (from[at] as number)
      low[i] = lowest
      high[i] = to[at] as number
      open[i] = lowest === from[at] ? (openAt[at] as number) : PEOPLE_DECIDE
    }
  })
}

function choice(frame: Frame, { of }: Of<'choice'>, { low, high, open, grade }: PointColumns): void {
  const answers = of.map(({ when }) => (when ? testColumn(frame, when, { items: [], blocks: [], scores: [] }) : null))
  const [from, to] = [of.map(({ points }) => points[0]), of.map(({ points }) => points[1])]
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      let least = Infinity
      let most = -Infinity
      let why = 0
      let at = 0
      let answer = UNMET
      for (; at < from.length && answer !== MET; at++) {
        answer = answers[at]?.[i] ?? MET
        if (answer === UNMET) continue
        if ((from[at] as number) < least) least = from[at] as number
        if ((to[at] as number) > most) most = to[at] as number
        if (answer !== MET) why |= answer === JUDGEMENT ? PEOPLE_DECIDE : FACTS_MISSING
      }
      low[i] = least
      high[i] = most
      open[i] = least === most ? 0 : why === 0 ? PEOPLE_DECIDE : why
      grade[i] = why === 0 ? at - 1 : NO_GRADE
    }
  })
}

function best(frame: Frame, { of }: Of<'best'>, { low, high, open, grade }: PointColumns): void {
  const parts = of.map((it) => pointColumns(frame, it))
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      let least = -1
      let most = -1
      let chosen = 0
      for (let at = 0; at < parts.length; at++) {
        const part = parts[at] as PointColumns
        if ((part.low[i] as number) > least) {
          least = part.low[i] as number
          chosen = at
        }
        if ((part.high[i] as number) > most) most = part.high[i] as number
      }
      let why = 0
      for (const part of parts) if ((part.high[i] as number) > least) why |= part.open[i] as number
      low[i] = least
      high[i] = most
      open[i] = why
      grade[i] = chosen
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
      let least = 0
      let most = 0
      let why = 0
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
