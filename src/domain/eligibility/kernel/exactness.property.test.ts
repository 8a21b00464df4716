// Around a threshold a float may fall on either side; the kernel must give the answer of whole numbers, every time.
import { expect, test } from 'vitest'
import { MET } from '../answer.ts'
import { batchOf } from '../batch/assessAll.ts'
import type { FactsText } from '../factText.ts'
import { readScheme } from '../readScheme.ts'
import { SchemeText } from '../scheme.ts'
import { kernelOf } from './kernel.ts'

const source = { definition: 'x', source: 'x', mayBeNegative: false, per: 'year' } as const
const facts: FactsText = {
  facts: [
    { id: 'part', name: 'part', kind: 'money', ...source },
    { id: 'whole', name: 'whole', kind: 'money', ...source },
    { id: 'heads', name: 'heads', kind: 'count', ...source },
    { id: 'all-heads', name: 'all heads', kind: 'count', ...source },
  ],
  collections: [],
  sizes: [],
}

const ROWS = 4096
const ROUNDS = 20

/** Answers of one condition for many rows; the columns are in the order in which the condition names its facts. */
function answersOf(condition: unknown): (columns: readonly number[][]) => boolean[] {
  const text = SchemeText.parse({
    id: 'x',
    title: 'x',
    inForce: '2026-01-01',
    document: 'x',
    administeredBy: 'x',
    clauses: [{ id: 'x', clause: 'x', text: 'x', confidence: 'A', test: condition }],
  })
  const program = readScheme(text, facts)
  const kernel = kernelOf(program, ROWS)
  const batch = batchOf(program)
  return (columns) => {
    expect(columns).toHaveLength(program.inputs.length)
    const cells = columns.map((it) => Float64Array.from(it))
    kernel.run(cells, 0, ROWS)
    // A batch decides what it can without the kernel, and must say the same.
    expect(batch(cells, ROWS).gravest).toEqual(kernel.gravest)
    return Array.from(kernel.clauses[0] ?? [], (it) => it === MET)
  }
}

/** Repeatable: a failure comes again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return Math.floor((state / 2_147_483_647) * below)
  }
}

/** As near to `share` of a sum as whole numbers come, and a little to both sides. */
function near(sum: bigint, [up, down]: readonly [bigint, bigint], off: number): bigint {
  return (sum * up) / down + BigInt(off)
}

test.for([
  ['5%', 5n, 100n],
  ['60%', 60n, 100n],
  ['4.2%', 42n, 1000n],
  ['33.3%', 333n, 1000n],
] as const)('shares of three years about %s are decided as whole numbers decide them', ([share, up, down]) => {
  const answers = answersOf({
    atLeast: [
      {
        ratio: [
          { sum: 'part', years: 3 },
          { sum: 'whole', years: 3 },
        ],
      },
      share,
    ],
  })
  const random = randomFrom(7)
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: ROWS }, () => {
      const wholes = [0, 1, 2].map(
        () => BigInt(1 + random(2_000_000_000)) * BigInt(random(2) === 0 ? 1 + random(100) : 1000),
      )
      const parts = near(
        wholes.reduce((a, b) => a + b),
        [up, down],
        random(3) - 1,
      )
      const first = parts / 3n
      return { parts: [first, first, parts - 2n * first], wholes }
    })
    const columns = [0, 1, 2].flatMap((year) => [rows.map(({ parts }) => Number(parts[year]))])
    columns.push(...[0, 1, 2].map((year) => rows.map(({ wholes }) => Number(wholes[year]))))
    const expected = rows.map(
      ({ parts, wholes }) => parts.reduce((a, b) => a + b) * down >= wholes.reduce((a, b) => a + b) * up,
    )

    expect(answers(columns)).toEqual(expected)
  }
})

test('growth about a rate, and compound growth without drawing a root, are decided exactly', () => {
  const yearly = answersOf({ above: [{ growth: 'part' }, '5%'] })
  const compound = answersOf({ atLeast: [{ compoundGrowth: 'part', years: 2 }, '10%'] })
  const random = randomFrom(11)
  for (let round = 0; round < ROUNDS; round++) {
    const before = Array.from({ length: ROWS }, () => BigInt(100 + random(1_000_000_000)) * 100n)
    const later = before.map((it) => near(it, [105n, 100n], random(3) - 1))
    const muchLater = before.map((it) => near(it, [121n, 100n], random(3) - 1))

    expect(yearly([later.map(Number), before.map(Number)])).toEqual(
      later.map((it, at) => it * 100n > (before[at] ?? 0n) * 105n),
    )
    expect(compound([before.map(Number), muchLater.map(Number)])).toEqual(
      muchLater.map((it, at) => it * 100n >= (before[at] ?? 0n) * 121n),
    )
  }
})

test('shares of average heads, which do not divide evenly by months, are decided exactly', () => {
  const answers = answersOf({ atLeast: [{ ratio: [{ latest: 'heads' }, { latest: 'all-heads' }] }, '10%'] })
  const random = randomFrom(13)
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: ROWS }, () => {
      const [months, part] = [1 + random(12), 1 + random(50_000)]
      return { halves: part * 10 + random(3) - 1, part, months }
    })
    const columns = [
      rows.map(({ part, months }) => part / (2 * months)),
      rows.map(({ halves, months }) => halves / (2 * months)),
    ]

    expect(answers(columns)).toEqual(rows.map(({ part, halves }) => part * 10 >= halves))
  }
})
