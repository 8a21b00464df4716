import type { Row } from './formula.ts'

/** The least and the most of every lever. */
export type Box = { low: number[]; high: number[] }

/** Narrows a box in place to what the rows leave; false where nothing is left. */
export function tighten(rows: readonly Row[], { low, high }: Box): boolean {
  for (let changed = true, round = 0; changed && round < 8; round++) {
    changed = false
    for (const { levers, by, least } of rows) {
      let most = -least
      for (let k = 0; k < levers.length; k++) {
        const [j, a] = [levers[k] as number, by[k] as number]
        most += a * ((a > 0 ? high[j] : low[j]) as number)
      }
      if (most < 0) return false
      for (let k = 0; k < levers.length; k++) {
        const j = levers[k] as number
        const a = by[k] as number
        const from = low[j] as number
        const to = high[j] as number
        const weight = a > 0 ? a : -a
        // Multiplied, not divided: mostly there is room enough.
        if (weight * (to - from) <= most) continue
        const room = Math.floor(most / weight)
        changed = true
        if (a > 0) low[j] = to - room
        else high[j] = from + room
      }
    }
  }
  return true
}

/** What a row still lacks when every lever is at its least. */
export function lackOf({ levers, by, least }: Row, low: readonly number[]): number {
  let lack = least
  for (let k = 0; k < levers.length; k++) lack -= (by[k] as number) * (low[levers[k] as number] as number)
  return lack
}

/**
 * A bound below every cost in the box: prices for what the rows lack, such that no lever is worth more than it costs (the dual
 * of the problem without whole numbers, raised row by row).
 */
export function leastCost(rows: readonly Row[], { low, high }: Box, costs: readonly number[]): number {
  let bound = 0
  for (let j = 0; j < costs.length; j++) bound += (costs[j] as number) * (low[j] as number)
  let left: number[] | null = null
  for (const row of rows) {
    const lack = lackOf(row, low)
    if (lack <= 0) continue
    left ??= costs.slice()
    const { levers, by } = row
    let price = Infinity
    for (let k = 0; k < levers.length; k++) {
      const [j, a] = [levers[k] as number, by[k] as number]
      if (a > 0 && (low[j] as number) < (high[j] as number)) price = Math.min(price, (left[j] as number) / a)
    }
    if (price === Infinity) return Infinity
    bound += price * lack
    for (let k = 0; k < levers.length; k++) {
      const [j, a] = [levers[k] as number, by[k] as number]
      if ((low[j] as number) < (high[j] as number)) left[j] = Math.max(0, (left[j] as number) - price * a)
    }
  }
  return bound
}
