import { deepStrictEqual, strictEqual } from 'node:assert'
import { batchOf } from '../src/domain/eligibility/batch/assessAll.ts'
import type { BatchAssessment } from '../src/domain/eligibility/batch/batchAssessment.ts'
import type { Program } from '../src/domain/eligibility/readScheme.ts'
import { duckDb, type DuckDb } from './duckDb.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'
import { cellsAt, techCells } from './techCells.ts'
import { techLogic, type Facts } from './techLogic.ts'

const ROWS = 1_000_000
/** JSON Logic answers fewer, each of them once; its time is that for as many. */
const LOGIC_ROWS = 50_000

/** A million enterprises on one thread: verdict, score and trace. */
export async function batch(program: Program): Promise<Row[]> {
  const filled = techCells(ROWS, 40)
  const assess = batchOf(program)
  const ours = () => seconds(() => assess(filled, ROWS))
  const peer = await duckDb(filled, ROWS)
  const facts = Array.from({ length: LOGIC_ROWS }, (_, row) => factsAt(filled, row))
  const answer = techLogic()
  const said = assess(filled, ROWS)
  await sameAsSql(said, peer)
  facts.forEach((it, row) => deepStrictEqual(answer(it), saidAt(said, row)))
  const logic = async () => (await seconds(() => facts.forEach(answer))) * (ROWS / LOGIC_ROWS)
  const cost = (it: number) => it
  const what = 'batch of 1,000,000 (tech-sme), one thread'
  const rows = [
    { name: 'DuckDB, score alone', peer: () => seconds(peer.score), aim: 1 / 7, checked: 'points of all' },
    {
      name: 'DuckDB, verdict, score, answers',
      peer: () => seconds(peer.everything),
      aim: null,
      checked: 'points and answers of all',
    },
    { name: 'json-logic-engine', peer: logic, aim: 1 / 150, checked: `points and answers of ${LOGIC_ROWS}` },
  ]
  const found: Row[] = []
  for (const it of rows) {
    const turns = await byTurns(7, { ours, peer: it.peer, cost })
    found.push({
      what,
      ours: milliseconds(turns.ours),
      peer: `${milliseconds(turns.peer)} ${it.name}, ${(1 / turns.ratio).toFixed(1)} × as long`,
      ratio: turns.ratio,
      aim: it.aim,
      unit: '×',
      checked: it.checked,
    })
  }
  peer.close()
  return found
}

function factsAt(filled: readonly Float64Array[], row: number): Facts {
  const cells = cellsAt(filled, row)
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, Number.isNaN(cell) ? null : cell]),
  ) as Facts
}

function saidAt({ low, high, gravest, traces, layout }: BatchAssessment, row: number) {
  return {
    clauses: layout.clauses.map(({ word, shift }) => ((traces[row * layout.words + word] as number) >>> shift) & 7),
    low: low[row],
    high: high[row],
    gravest: gravest[row],
  }
}

async function sameAsSql(said: BatchAssessment, peer: DuckDb): Promise<void> {
  await peer.everything()
  const [low, high, gravest, trace] = await peer.read()
  for (let row = 0; row < said.rows; row++) {
    strictEqual(low?.[row], said.low[row])
    strictEqual(high?.[row], said.high[row])
    strictEqual(gravest?.[row], said.gravest[row])
    strictEqual(trace?.[row], (said.traces[row * said.layout.words] as number) & 0x7fff)
  }
  await peer.score()
  const [lowest, highest] = await peer.read()
  for (let row = 0; row < said.rows; row++) {
    strictEqual(lowest?.[row], said.low[row])
    strictEqual(highest?.[row], said.high[row])
  }
}

function milliseconds(times: readonly number[]): string {
  return `${(median(times) * 1000).toFixed(0)} ms`
}
