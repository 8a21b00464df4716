/** A line without its line feed. `tabbed` lines come from tables. */
export type Line = { start: number; end: number; text: string; tabbed: boolean; blank: boolean }

/** The lines of a text, each with its place. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    found.push({ start, end, text: line, tabbed: line.includes('\t'), blank: line.trim() === '' })
    start = end + 1
  }
  return found
}
