import { JUDGEMENT, MET, NOT_EXAMINED, UNKNOWN, UNMET } from '../answer.ts'
import type { Test } from '../language/tree.ts'
import { answersBy, bandAbout, bandOf, exactDifference, signOf } from './comparing.ts'
import { keyOf, type Column, type Frame } from './frame.ts'
import type { PointColumns } from './points.ts'
import { FACTS_MISSING } from './openness.ts'
import { quantityColumn } from './quantityColumn.ts'

type Of<Op extends Test['op']> = Extract<Test, { op: Op }>

/** What a condition needs beside the frame: the points of items, blocks and scores, which conditions may ask about. */
export type Pointed = { items: PointColumns[]; blocks: PointColumns[]; scores: PointColumns[] }

/** The answers to a condition, one number each, after its steps have been added to the frame. */
export function testColumn(frame: Frame, test: Test, pointed: Pointed): Uint8Array {
  const key = keyOf(test)
  const known = frame.answers.get(key)
  if (known) return known
  const out = new Uint8Array(frame.size)
  build(frame, test, { pointed, out })
  frame.answers.set(key, out)
  return out
}

function build(frame: Frame, test: Test, { pointed, out }: { pointed: Pointed; out: Uint8Array }): void {
  switch (test.op) {
    case 'compare':
      compare(frame, test, out)
      break
    case 'all':
    case 'any':
      several(frame, test, { pointed, out })
      break
    case 'not':
      opposite(frame, testColumn(frame, test.of, pointed), out)
      break
    case 'flag':
      flag(frame, test, out)
      break
    case 'judged':
      judged(frame, test, out)
      break
    case 'pending':
      out.fill(UNKNOWN)
      break
    case 'score':
      ofPoints(frame, test, { pointed, out })
  }
}

function compare(frame: Frame, { comparator, of }: Of<'compare'>, out: Uint8Array): void {
  const [left, right] = [quantityColumn(frame, of[0]), quantityColumn(frame, of[1])]
  const band = bandOf(...of)
  const [below = UNMET, , above = MET] = answersBy(comparator)
  const nearly = closeComparison(frame, { comparator, of })
  const bound = of[1].op === 'constant' ? of[1].value : null
  if (bound !== null) {
    const [lower, upper] = [bound - bandAbout(bound, band), bound + bandAbout(bound, band)]
    frame.steps.push((rows) => {
      const a = left()
      for (let i = 0; i < rows; i++) {
        const value = a[i] as number
        out[i] = value > upper ? above : value < lower ? below : nearly(value - bound, i)
      }
    })
    return
  }
  frame.steps.push((rows) => {
    const [a, b] = [left(), right()]
    for (let i = 0; i < rows; i++) {
      const difference = (a[i] as number) - (b[i] as number)
      const wide = bandAbout(b[i] as number, band)
      out[i] = difference > wide ? above : difference < -wide ? below : nearly(difference, i)
    }
  })
}

/** Where a difference is too small for floating point, or unknown. */
function closeComparison(frame: Frame, { comparator, of }: Pick<Of<'compare'>, 'comparator' | 'of'>) {
  const answer = answersBy(comparator)
  const rounded = bandOf(...of) > 0
  return (difference: number, row: number): number => {
    const exact = rounded && difference === difference
    return answer[signOf(exact ? exactDifference(frame, of, row) : difference)] as number
  }
}

function several(
  frame: Frame,
  { op, of }: Of<'all' | 'any'>,
  { pointed, out }: { pointed: Pointed; out: Uint8Array },
): void {
  const parts = of.map((it) => testColumn(frame, it, pointed))
  frame.steps.push((rows) => {
    if (op === 'all') gravest(parts, rows, out)
    else best(parts, rows, out)
  })
}

/** Of all that must hold the gravest answer decides. */
export function gravest(parts: readonly Uint8Array[], rows: number, out: Uint8Array): void {
  for (let i = 0; i < rows; i++) out[i] = MET
  for (const part of parts)
    for (let i = 0; i < rows; i++) if ((part[i] as number) > (out[i] as number)) out[i] = part[i] as number
}

/** Of several of which one is enough the best decides: one that holds, then one that may. */
function best(parts: readonly Uint8Array[], rows: number, out: Uint8Array): void {
  for (let i = 0; i < rows; i++) out[i] = 0
  for (const part of parts)
    for (let i = 0; i < rows; i++) {
      const here = inAny[part[i] as number] as number
      if (here > (out[i] as number)) out[i] = here
    }
  for (let i = 0; i < rows; i++) out[i] = anyAt[out[i] as number] as number
}

/** Indexed by answer, and back. */
const inAny = Uint8Array.of(3, 0, 1, 2, 0)
const anyAt = Uint8Array.of(UNMET, JUDGEMENT, UNKNOWN, MET)

function opposite(frame: Frame, part: Uint8Array, out: Uint8Array): void {
  const turned = Uint8Array.of(UNMET, NOT_EXAMINED, JUDGEMENT, UNKNOWN, MET)
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) out[i] = turned[part[i] as number] as number
  })
}

function flag(frame: Frame, { input, expected }: Of<'flag'>, out: Uint8Array): void {
  frame.steps.push((rows) => {
    const value = frame.inputs[input] as Column
    for (let i = 0; i < rows; i++) out[i] = value[i] !== value[i] ? UNKNOWN : value[i] === expected ? MET : UNMET
  })
}

function judged(frame: Frame, { input }: Of<'judged'>, out: Uint8Array): void {
  frame.steps.push((rows) => {
    const value = frame.inputs[input] as Column
    for (let i = 0; i < rows; i++) out[i] = value[i] !== value[i] ? JUDGEMENT : value[i] === 1 ? MET : UNMET
  })
}

function ofPoints(
  frame: Frame,
  { of, comparator, points }: Of<'score'>,
  { pointed, out }: { pointed: Pointed; out: Uint8Array },
): void {
  const { low, high, open } = pointed[`${of.kind}s`][of.at] as PointColumns
  const answer = answersBy(comparator)
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      const least = answer[signOf((low[i] as number) - points)] as number
      const most = answer[signOf((high[i] as number) - points)] as number
      out[i] = least === most ? least : ((open[i] as number) & FACTS_MISSING) === 0 ? JUDGEMENT : UNKNOWN
    }
  })
}
