import { SchemeProblem, type Place } from './place.ts'

/** A tree as the file has it: one word that says what it is, and what goes with it. */
export type Node = Readonly<Record<string, unknown>>

/** The tree and its word. Throws a SchemeProblem when it is none of the words expected, or has a word too many. */
export function nodeOf(raw: unknown, place: Place, words: Readonly<Record<string, readonly string[]>>): [string, Node] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new SchemeProblem(place, `「${JSON.stringify(raw)}」不是条件写法，可用的有 ${Object.keys(words).join('、')}`)
  const node = raw as Node
  const word = Object.keys(words).find((it) => it in node)
  if (word === undefined)
    throw new SchemeProblem(
      place,
      `写法「${Object.keys(node).join('、')}」不认识，可用的有 ${Object.keys(words).join('、')}`,
    )
  const strange = Object.keys(node).find((it) => it !== word && !words[word]?.includes(it))
  if (strange !== undefined) throw new SchemeProblem([...place, strange], `「${word}」里不能写「${strange}」`)
  return [word, node]
}

/** A list of so many trees. */
export function listOf(raw: unknown, place: Place, length?: number): unknown[] {
  if (!Array.isArray(raw) || raw.length === 0 || (length !== undefined && raw.length !== length))
    throw new SchemeProblem(place, length === undefined ? '这里应是一列，至少一项' : `这里应是 ${length} 项的一列`)
  return raw
}

export function wholeNumber(raw: unknown, place: Place): number {
  if (typeof raw !== 'number' || !Number.isInteger(raw)) throw new SchemeProblem(place, '这里应是整数')
  return raw
}

export function sentence(raw: unknown, place: Place): string {
  if (typeof raw !== 'string' || raw === '') throw new SchemeProblem(place, '这里应写一句话')
  return raw
}
