import { readTexts } from '#texts/texts.ts'
import { expect, test } from 'vitest'
import { kernelBatch } from '../batch/kernelBatch.ts'
import { NEW_APPLICATION, readScheme, type Program } from '../readScheme.ts'
import { lanesOf } from './lanesOf.ts'

// An odd number that is no multiple of a block.
const ROWS = 5_003
const { schemes } = readTexts('policy')
const programs = schemes.texts.flatMap((text) =>
  [NEW_APPLICATION, ...Object.keys(text.modes)].map((mode) => readScheme(text, schemes.facts, mode)),
)

test.for(programs.map((it) => [`${it.text.id} ${it.text.inForce} ${it.mode}`, it] as const))(
  'what lanes decide under %s is what the kernel decides, bit by bit',
  ([, program]) => {
    const columns = randomColumns(program)

    const { result, doubtful } = lanesOf(program)(columns, ROWS)

    const expected = kernelBatch(program)(columns, ROWS)
    const { words } = result.layout
    for (const row of doubtful) {
      result.gravest[row] = expected.gravest[row] as number
      result.low[row] = expected.low[row] as number
      result.high[row] = expected.high[row] as number
      result.traces.set(expected.traces.subarray(row * words, (row + 1) * words), row * words)
    }
    expect(result).toEqual(expected)
  },
)

test('shares of whole numbers are decided in lanes, on a border too', () => {
  const program = programs.find(({ text }) => text.id === 'tech-sme') as Program
  const columns = randomColumns(program).map((column) => column.map((it) => Math.round(Math.abs(it))))

  expect(lanesOf(program)(columns, ROWS).doubtful).toEqual([])
})

/** Small numbers, so that many stand on a border; one in nine unknown; judgements are rare and lie within and without a range. */
function randomColumns({ inputs }: Program): Float64Array[] {
  let state = 20_270_102
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return inputs.map(({ input, dimension, whole }) => {
    const cell = () => {
      if (input.kind === 'judgement') return random(3) > 0 ? Number.NaN : random(70) * 50 - 200
      if (input.kind === 'holds' || input.kind === 'matches') return random(2)
      if (dimension === 'money') return (random(70) - 5) * (random(3) > 0 ? 100_000_000 : 1)
      if (dimension === 'share') return random(101) / 100
      return whole || random(3) > 0 ? random(40) : random(400) / 12
    }
    return Float64Array.from({ length: ROWS }, () => (random(9) === 0 ? Number.NaN : cell()))
  })
}
