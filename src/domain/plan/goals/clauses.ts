import type { Span } from '../reading/sentences.ts'

/** The clauses of a sentence; a comma inside 1,000 separates nothing, a bracket is a clause of its own unless it is a part of a word: 新(扩)建, 镇(街). */
export function clauses(folded: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const caught of folded.slice(start, end).matchAll(SEPARATOR)) {
    const to = start + caught.index
    if (to > from) found.push({ start: from, end: to })
    from = to + 1
  }
  return found
}

const INSIDE = String.raw`(?:[^\d,、;:。()\n]{1,4}|[A-Za-z][A-Za-z\d.]{0,7})`
const SEPARATOR = new RegExp(
  String.raw`(?<!\d),|,(?!\d{3}(?!\d))|(?<!\d):|:(?!1(?!\d))|[;。!?\n]|\((?!${INSIDE}\))|(?<!\(${INSIDE})\)|、(?=(?:到|至|力争)?20\d\d年)|$`,
  'g',
)
