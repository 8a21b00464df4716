import type { StructuredTextItem } from 'unpdf'

/** A stretch of words without a gap, and where it stands on its page, in points. */
export type PdfSegment = { text: string; x: number; right: number }
/** What stands on one height of a page, from left to right. `parts` counts the stretches that a wide gap sets apart. */
export type PdfRow = { segments: PdfSegment[]; parts: number; x: number; right: number; size: number; page: number }

// In characters.
const SAME_HEIGHT = 0.5 // signs set higher or lower are still of their row
const GAP = 0.35 // what justifying opens at most
const WIDE_GAP = 1.2 // between words that do not belong to one sentence

/** The rows of a page, from top to bottom. */
export function pdfRows(items: StructuredTextItem[], page: number): PdfRow[] {
  const printed = items.filter((it) => it.str.trim() !== '').sort((a, b) => b.y - a.y)
  const groups: StructuredTextItem[][] = []
  for (const item of printed) {
    const last = groups.at(-1)
    const [head] = last ?? []
    if (head && head.y - item.y < SAME_HEIGHT * Math.max(head.fontSize, item.fontSize)) last?.push(item)
    else groups.push([item])
  }
  return groups.map((group) => rowOf(group, page))
}

function rowOf(group: StructuredTextItem[], page: number): PdfRow {
  const segments: PdfSegment[] = []
  const size = group.reduce((most, it) => Math.max(most, it.fontSize), 0)
  let parts = 0
  for (const { str, x, width } of group.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? x - last.right : Infinity
    if (gap > WIDE_GAP * size) parts++
    if (!last || gap > GAP * size) segments.push({ text: tidy(str), x, right: x + width })
    else Object.assign(last, { text: last.text + tidy(str), right: x + width })
  }
  return { segments, parts, x: segments[0]?.x ?? 0, right: segments.at(-1)?.right ?? 0, size, page }
}

/** Fonts draw 一 and the radical ⼀ with one glyph, and many files name the radical. */
function tidy(text: string): string {
  return text.replaceAll(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
}
