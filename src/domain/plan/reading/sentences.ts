export type Span = { start: number; end: number }

/** The sentences of folded text between two offsets, without the white space around them; a line break ends one too. */
export function sentences(folded: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !/[。;!?\n]/.test(folded[at] ?? '')) continue
    const span = trimmed(folded, start, Math.min(at + 1, to))
    if (span) found.push(span)
    start = at + 1
  }
  return found
}

function trimmed(folded: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(folded[start] ?? '')) start++
  while (end > start && /\s/.test(folded[end - 1] ?? '')) end--
  return end - start > 1 ? { start, end } : null
}
