export type Compared<T> = { ours: T[]; peer: T[]; ratio: number }

/**
 * Runs ours and the peer by turns, A B A B, so that whatever else the machine does falls on both. `ratio` is the median
 * of the rounds' own ratios of `cost`.
 */
export async function byTurns<T>(
  rounds: number,
  { ours, peer, cost }: { ours: () => Promise<T>; peer: () => Promise<T>; cost: (it: T) => number },
): Promise<Compared<T>> {
  await ours()
  await peer()
  const found: Compared<T> = { ours: [], peer: [], ratio: Number.NaN }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [a, b] = [await ours(), await peer()]
    found.ours.push(a)
    found.peer.push(b)
    ratios.push(cost(a) / cost(b))
  }
  return { ...found, ratio: median(ratios) }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const inOrder = [...values].sort((a, b) => a - b)
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN
}

/** How many seconds some work takes. */
export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
