import { deepStrictEqual } from 'node:assert'
import { explainer } from '../src/domain/eligibility/assess.ts'
import type { Dossier } from '../src/domain/eligibility/facts/dossier.ts'
import type { Program } from '../src/domain/eligibility/readScheme.ts'
import type { Day } from '../src/values/day.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'
import { techByHand } from './techByHand.ts'
import { cellsAt, techCells } from './techCells.ts'
import { techRules } from './techRules.ts'

const ROWS = 2000

/** One full explanation, of enterprise after enterprise, against rules that report all results and against code for this text. */
export async function explanation(program: Program): Promise<Row[]> {
  const explain = explainer(program)
  const byHand = techByHand(program)
  const someUnknown = cases(program, 20)
  const allKnown = cases(program, 0)
  for (const it of [...someUnknown, ...allKnown]) deepStrictEqual(explain(it), byHand(it))
  const rules = techRules()
  const filled = techCells(ROWS, 0)
  const facts = Array.from({ length: ROWS }, (_, row) => cellsAt(filled, row))
  for (const [row, it] of allKnown.entries()) {
    const said = Object.fromEntries(explain(it).findings.map(({ clause, answer }) => [clause, answer !== 'unmet']))
    deepStrictEqual(await rules(facts[row] as (typeof facts)[number]), said)
  }
  const what = 'one full explanation (tech-sme)'
  const hand = await byTurns(15, {
    ours: () => seconds(() => someUnknown.forEach(explain)),
    peer: () => seconds(() => someUnknown.forEach(byHand)),
    cost: (it) => it,
  })
  const ruled = await byTurns(9, {
    ours: () => seconds(() => allKnown.forEach(explain)),
    peer: () =>
      seconds(async () => {
        for (const it of facts) await rules(it)
      }),
    cost: (it) => it,
  })
  return [
    {
      what,
      ours: each(ruled.ours),
      peer: `${each(ruled.peer)} json-rules-engine, ${(1 / ruled.ratio).toFixed(1)} × as long`,
      ratio: ruled.ratio,
      aim: 1 / 10,
      unit: '×',
      checked: `answers to the clauses of ${ROWS}, all known`,
    },
    {
      what,
      ours: each(hand.ours),
      peer: `${each(hand.peer)} clause tree by hand`,
      ratio: hand.ratio,
      aim: 2,
      unit: '×',
      checked: `explanations of ${2 * ROWS}, all or most known`,
    },
  ]
}

function cases(program: Program, unknownIn: number) {
  const filled = techCells(ROWS, unknownIn)
  const on = '2026-06-10' as Day
  return Array.from({ length: ROWS }, (_, row) => {
    const cells = Float64Array.from(filled, (column) => column[row] as number)
    return { program, dossier: nobody, on, cells }
  })
}

const nobody: Dossier = {
  figures: new Map(),
  words: new Map(),
  collections: new Map(),
  judgements: new Map(),
  provenance: new Map(),
}

function each(times: readonly number[]): string {
  return `${((median(times) / ROWS) * 1e6).toFixed(2)} µs`
}
