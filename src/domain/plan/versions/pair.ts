/** One thing in two versions; null where a version lacks it. */
export type Pair<T> = { before: T | null; after: T | null }

/**
 * Pairs the things of two versions by the first of the keys on which they agree; things with equal keys pair in order.
 * What is left over was added or taken out.
 */
export function pair<T>(before: T[], after: T[], keys: readonly ((it: T) => string)[]): Pair<T>[] {
  const partners = new Map<T, T>()
  let open = before
  for (const key of keys) {
    const waiting = new Map<string, T[]>()
    for (const it of open) waiting.set(key(it), [...(waiting.get(key(it)) ?? []), it])
    for (const it of after) {
      const partner = partners.has(it) ? undefined : waiting.get(key(it))?.shift()
      if (partner !== undefined) partners.set(it, partner)
    }
    const taken = new Set(partners.values())
    open = open.filter((it) => !taken.has(it))
  }
  return [
    ...after.map((it) => ({ before: partners.get(it) ?? null, after: it })),
    ...open.map((it) => ({ before: it, after: null })),
  ]
}
