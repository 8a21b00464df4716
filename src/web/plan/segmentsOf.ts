import type { PlanItem } from './planItem.ts'

/** A piece of a line that lies inside the same items from end to end; the narrowest item first. */
export type Segment = { offset: number; text: string; items: PlanItem[] }

/** Cuts a line wherever an item begins or ends. */
export function segmentsOf(line: { offset: number; text: string }, items: readonly PlanItem[]): Segment[] {
  const end = line.offset + line.text.length
  const covering = items.flatMap((item) =>
    item.places
      .filter((it) => it.offset < end && it.offset + it.length > line.offset)
      .map(({ offset, length }) => ({ item, from: Math.max(offset, line.offset), to: Math.min(offset + length, end) })),
  )
  const cuts = [...new Set([line.offset, end, ...covering.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end
    const around = covering.filter((it) => it.from <= from && it.to >= to)
    around.sort((a, b) => a.to - a.from - (b.to - b.from))
    return {
      offset: from,
      text: line.text.slice(from - line.offset, to - line.offset),
      items: around.map(({ item }) => item),
    }
  })
}
