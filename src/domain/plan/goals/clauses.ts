import type { Span } from '../reading/sentences.ts'

/** The clauses of a sentence; a comma inside 1,000 separates nothing, a bracket is a clause of its own. */
export function clauses(folded: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const caught of folded
    .slice(start, end)
    .matchAll(/(?<!\d),|,(?!\d{3}(?!\d))|(?<!\d):|:(?!1(?!\d))|[;。()!?\n]|、(?=(?:到|至|力争)?20\d\d年)|$/g)) {
    const to = start + caught.index
    if (to > from) found.push({ start: from, end: to })
    from = to + 1
  }
  return found
}
