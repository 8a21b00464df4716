import { readTexts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import { explainer } from '../assess.ts'
import type { Dossier } from '../facts/dossier.ts'
import type { InputOf } from '../language/input.ts'
import { NEW_APPLICATION, readScheme, type Program } from '../readScheme.ts'
import { assessAll, verdictAt } from './assessAll.ts'
import { expandTrace } from './trace.ts'

const ROWS = 10_000
const { schemes } = readTexts('policy')
const nobody: Dossier = {
  figures: new Map(),
  words: new Map(),
  collections: new Map(),
  judgements: new Map(),
  provenance: new Map(),
}

const programs = schemes.texts.flatMap((text) =>
  [NEW_APPLICATION, ...Object.keys(text.modes)].map((mode) => readScheme(text, schemes.facts, mode)),
)

test.for(programs.map((it) => [`${it.text.id} ${it.text.inForce} ${it.mode}`, it] as const))(
  `the trace of ${ROWS} random enterprises under %s says what the explanation of each says`,
  ([, program]) => {
    const columns = randomColumns(program)
    const explain = explainer(program)

    const batch = assessAll(program, columns, ROWS)

    for (let row = 0; row < ROWS; row++) {
      const cells = Float64Array.from(columns, (column) => column[row] as number)
      const one = explain({ program, dossier: nobody, on: '2026-06-10' as Day, cells })
      const { words } = batch.layout
      const trace = expandTrace(batch.layout, batch.traces.subarray(row * words, (row + 1) * words))
      const said = {
        answers: one.findings.map(({ answer }) => answer),
        grades: one.scores.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(({ grade }) => grade))),
      }
      const points = one.scores[0] ? [one.scores[0].low, one.scores[0].high] : [0, 0]
      if (JSON.stringify(trace) !== JSON.stringify(said)) expect(trace, `row ${row}`).toEqual(said)
      if (verdictAt(batch, row) !== one.verdict) expect(verdictAt(batch, row), `row ${row}`).toBe(one.verdict)
      if (batch.low[row] !== points[0] || batch.high[row] !== points[1])
        expect([batch.low[row], batch.high[row]], `row ${row}`).toEqual(points)
    }
    expect(batch.rows).toBe(ROWS)
  },
)

/** Numbers as they come, one in twelve unknown, many of them exactly on round thresholds. */
function randomColumns({ inputs }: Program): Float64Array[] {
  let state = 20270101
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return inputs.map(({ input, dimension }) =>
    Float64Array.from({ length: ROWS }, () =>
      random() < 1 / 12 ? Number.NaN : randomCell({ input, dimension }, random),
    ),
  )
}

function randomCell({ input, dimension }: Pick<InputOf, 'input' | 'dimension'>, random: () => number): number {
  if (input.kind === 'judgement') return random() < 0.7 ? Number.NaN : Math.floor(random() * 31) * 50
  if (input.kind === 'holds' || input.kind === 'matches') return random() < 0.5 ? 1 : 0
  if (dimension === 'money') return Math.floor(random() * 60) * (random() < 0.8 ? 100_000_000 : 99_999_999)
  if (dimension === 'count') return Math.floor(random() * (input.kind === 'fact' ? 60 : 7)) * (random() < 0.3 ? 10 : 1)
  if (dimension === 'share') return Math.round(random() * 100) / 100
  if (dimension === 'days' || dimension === 'years') return Math.floor(random() * (dimension === 'days' ? 800 : 15))
  return random() < 0.5 ? 1 : Math.floor(random() * 100)
}
