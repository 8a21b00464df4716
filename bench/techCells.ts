import { columns, type Cells } from './techSme.ts'

/**
 * Enterprises about the borders of tech-sme, no two alike; one figure in so many is unknown (0: all are known). Nothing is
 * judged by people, for none of the peers knows of a judgement.
 */
export function techCells(rows: number, unknownIn: number): Float64Array[] {
  const random = randomFrom(20_270_101)
  const filled = columns.map(() => new Float64Array(new SharedArrayBuffer(rows * 8)))
  for (let row = 0; row < rows; row++) {
    const cells = enterprise(random)
    columns.forEach((name, at) => {
      const known = unknownIn === 0 || random(unknownIn) > 0
      ;(filled[at] as Float64Array)[row] = known ? cells[name] : Number.NaN
    })
  }
  return filled
}

/** One row of the columns by name. */
export function cellsAt(filled: readonly Float64Array[], row: number): Cells {
  return Object.fromEntries(columns.map((name, at) => [name, filled[at]?.[row]])) as Cells
}

function enterprise(random: (below: number) => number): Cells {
  const staff = 10 + random(540)
  const sales = (20 + random(21_000)) * 1_000_000
  const costs = Math.floor((sales * (20 + random(90))) / 100)
  return {
    staff,
    sales,
    costs,
    // Every tenth stands on a border or a hair beside it.
    techStaff: Math.floor((staff * random(36)) / 100),
    spend: random(10) === 0 ? (sales / 100) * random(8) - random(2) : Math.floor((sales * random(80)) / 1000),
    class1: random(6) === 0 ? 1 + random(3) : 0,
    class2: random(7),
    resident: Number(random(50) > 0),
    assets: (10 + random(21_000)) * 1_000_000,
    prohibited: Number(random(50) === 0),
    incident: Number(random(50) === 0),
    abnormal: Number(random(50) === 0),
    dishonest: Number(random(50) === 0),
    certificate: Number(random(8) === 0),
    awards: Number(random(60) === 0),
    bodies: Number(random(20) === 0),
    standards: Number(random(20) === 0),
    judgedStaff: Number.NaN,
    judgedSpend: Number.NaN,
    judgedResults: Number.NaN,
  }
}

/** Repeatable. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return Math.floor((state / 2_147_483_647) * below)
  }
}
