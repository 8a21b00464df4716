// Names that are alike: the share of pairs of characters that two names have in common (Dice). It only ever proposes.
import type { NamedEnterprise } from './knownNames.ts'

export type LikeName = { it: NamedEnterprise; name: string; score: number }

/** Makes ready to look for names like a given one among many; answers the likest three, if any is alike enough. */
export function likeNames(all: readonly NamedEnterprise[]): (name: string) => LikeName[] {
  const entries = all.flatMap((it) => it.names.map((name) => ({ it, name, pairs: pairsOf(name) })))
  const holders = new Map<string, number[]>()
  for (const [at, { pairs }] of entries.entries())
    for (const pair of pairs) {
      const held = holders.get(pair)
      if (held) held.push(at)
      else holders.set(pair, [at])
    }
  return (name) => {
    const pairs = pairsOf(name)
    const common = new Map<number, number>()
    for (const pair of pairs)
      for (const at of tellingHolders(holders.get(pair), entries.length)) common.set(at, (common.get(at) ?? 0) + 1)
    return [...common]
      .sort(([, one], [, other]) => other - one)
      .slice(0, COMPARED)
      .map(([at]) => entries[at]!)
      .map(({ it, name: known, pairs: other }) => ({ it, name: known, score: alike(pairs, other) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((one, other) => other.score - one.score)
      .slice(0, 3)
  }
}

const COMPARED = 30
const ALIKE = 0.7 // our own measure: below it proposals are mostly other enterprises of the same trade

/** 有限 and 公司 stand in almost every name and tell nothing where there are many. */
function tellingHolders(held: readonly number[] | undefined, total: number): readonly number[] {
  return held === undefined || (total > 200 && held.length * 5 > total) ? [] : held
}

function pairsOf(name: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)))
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length
  return (2 * common) / (one.size + other.size)
}
