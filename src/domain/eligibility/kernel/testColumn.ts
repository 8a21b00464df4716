import { JUDGEMENT, MET, NOT_EXAMINED, UNKNOWN, UNMET } from '../answer.ts'
import type { Test } from '../language/tree.ts'
import { bandOf, compareCells, holds } from './comparing.ts'
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
  frame.steps.push((rows) => {
    const [a, b] = [left(), right()]
    for (let i = 0; i < rows; i++) {
      const difference = compareCells(
        of,
        [a[i] as number, b[i] as number, band],
        (input) => frame.inputs[input]?.[i] as number,
      )
      out[i] = difference !== difference ? UNKNOWN : holds(comparator, difference) ? MET : UNMET
    }
  })
}

function several(
  frame: Frame,
  { op, of }: Of<'all' | 'any'>,
  { pointed, out }: { pointed: Pointed; out: Uint8Array },
): void {
  const parts = of.map((it) => testColumn(frame, it, pointed))
  const rank = op === 'all' ? inAll : inAny
  const answerAt = op === 'all' ? allAt : anyAt
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      let highest = 0
      for (const part of parts) {
        const here = rank[part[i] as number] as number
        if (here > highest) highest = here
      }
      out[i] = answerAt[highest] as number
    }
  })
}

/** Of all, the gravest decides; of any, the best: one that holds, then one that may. Indexed by answer. */
const inAll = [0, 0, 1, 2, 3]
const allAt = [MET, JUDGEMENT, UNKNOWN, UNMET]
const inAny = [3, 0, 1, 2, 0]
const anyAt = [UNMET, JUDGEMENT, UNKNOWN, MET]

function opposite(frame: Frame, part: Uint8Array, out: Uint8Array): void {
  const turned = [UNMET, NOT_EXAMINED, JUDGEMENT, UNKNOWN, MET]
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
  frame.steps.push((rows) => {
    for (let i = 0; i < rows; i++) {
      const [least, most] = [
        holds(comparator, (low[i] as number) - points),
        holds(comparator, (high[i] as number) - points),
      ]
      if (least === most) out[i] = least ? MET : UNMET
      else out[i] = ((open[i] as number) & FACTS_MISSING) === 0 ? JUDGEMENT : UNKNOWN
    }
  })
}
