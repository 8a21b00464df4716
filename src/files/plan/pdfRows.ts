import type { StructuredTextItem } from 'unpdf'

/** A stretch of words without a gap, and where it stands on its page, in points. */
export type PdfSegment = { text: string; x: number; right: number }
/** What stands on one height of a page, from left to right. */
export type PdfRow = { segments: PdfSegment[]; x: number; right: number; size: number; page: number }

const SAME_HEIGHT = 0.5 // of a character: signs set higher or lower are still of their row
const GAP = 1.2 // characters: wider than any space that justifying makes

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
  const size = Math.max(...group.map((it) => it.fontSize))
  for (const { str, x, width } of group.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? x - last.right : Infinity
    if (!last || gap > GAP * size) segments.push({ text: str, x, right: x + width })
    else Object.assign(last, { text: last.text + (gap > size / 2 ? ' ' : '') + str, right: x + width })
  }
  const tidied = segments.map((it) => ({ ...it, text: tidy(it.text) }))
  return { segments: tidied, x: segments[0]?.x ?? 0, right: segments.at(-1)?.right ?? 0, size, page }
}

/** Fonts draw 一 and the radical ⼀ with one glyph, and many files name the radical; justified Chinese has no spaces. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
    .replaceAll(/(?<=[\u4e00-\u9fff，。、；：]) +(?=[\u4e00-\u9fff])/g, '')
    .trim()
}
