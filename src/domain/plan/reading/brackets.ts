/** A pair of brackets; `end` is behind the closing one, or where the search stopped when it never closes. */
export type Bracket = { start: number; end: number; closed: boolean; inner: string }

/** The outermost brackets of folded text between two offsets, in order. One that never closes reaches to the end. */
export function brackets(folded: string, from: number, to: number): Bracket[] {
  const found: Bracket[] = []
  let [depth, start] = [0, from]
  for (let at = from; at < to; at++) {
    if (folded[at] === '(' && depth++ === 0) start = at
    if (folded[at] === ')' && depth > 0 && --depth === 0) found.push(bracket(true, start, at + 1))
  }
  if (depth > 0) found.push(bracket(false, start, to))
  return found

  function bracket(closed: boolean, begin: number, end: number): Bracket {
    return { start: begin, end, closed, inner: folded.slice(begin + 1, closed ? end - 1 : end) }
  }
}
