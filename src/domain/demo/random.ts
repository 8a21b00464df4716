/** Chance that can be repeated: the same seed gives the same draws. */
export type Random = {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number
  chance(share: number): boolean
  one<Item>(list: readonly Item[]): Item
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for a demonstration and nothing secret. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, chance: (share) => next() < share, one: (list) => list[below(list.length)]! }
}
