// Which items of an outline are tasks: the lowest numbered ones outside the framing chapters, safeguards included.
import { brackets } from '../reading/brackets.ts'
import { bracketUnits } from './bracketUnits.ts'
import { frames } from '../reading/frames.ts'
import type { Item } from '../reading/outline.ts'
import { stages } from '../reading/stages.ts'

/** An item that is a task, and where its text ends: its steps belong to it. */
export type WorkItem = { item: Item; to: number }

/** The tasks of an outline, in order. */
export function workItems(folded: string, items: Item[]): WorkItem[] {
  const framed: boolean[] = []
  const work: WorkItem[] = []
  const steps = stepsOf(folded, items)
  const staged = stagedOf(folded, items)
  for (const [index, item] of items.entries()) {
    framed.push(frames(item.title) || staged.has(index) || (framed[item.parent ?? -1] ?? false))
    if (framed.at(-1) && endsOfUnits(folded, item).length === 0) continue
    const last = work.at(-1)
    if (last && steps.has(index)) last.to = item.end
    else if (item.leaf || steps.has(index + 1)) work.push(...withLost(folded, item, items[index + 1]))
  }
  return work
}

/** Stages, and chapters of nothing else: one whose items are acts without a time (确定试点城市) gives work like any other. */
function stagedOf(folded: string, items: Item[]): Set<number> {
  const within = new Map<number, boolean[]>()
  for (const { parent, title, start, end } of items)
    if (parent !== null)
      within.set(parent, [
        ...(within.get(parent) ?? []),
        stages(title) || TIMED.test(folded.slice(start, Math.min(end, start + 60))),
      ])
  return new Set(
    items.flatMap(({ title }, index) => (stages(title) && (within.get(index) ?? [true]).some(Boolean) ? [index] : [])),
  )
}

/** 宣传发动(2023年3月) */
const TIMED = /^[^。\n]{2,40}\([^()]{0,6}(?:20\d\d年|\d{1,2}月|年底|上半年|下半年|[一二三四]季度)[^()]{0,30}\)/

const STEP = 7 // (1) and ① are steps of a task, unless they name units of their own

/** Steps of one task that end in one bracket share it: it stands behind the last of them, and names the units of the task. */
function stepsOf(folded: string, items: Item[]): Set<number> {
  const siblings = new Map<number, { index: number; named: boolean }[]>()
  for (const [index, { kind, parent, ...item }] of items.entries())
    if (kind >= STEP && parent !== null) {
      const known = siblings.get(parent) ?? []
      siblings.set(parent, known)
      known.push({ index, named: endsOfUnits(folded, item).length > 0 })
    }
  const groups = [...siblings.values()]
  return new Set(
    groups.filter((it) => !it.slice(0, -1).some((step) => step.named)).flatMap((it) => it.map((step) => step.index)),
  )
}

/** Copying loses numbers. Where the count skips one (2. … 4.), what follows the units of an item is the item that was lost. */
function withLost(folded: string, item: Item, next: Item | undefined): WorkItem[] {
  const skipped = next?.kind === item.kind && next.ordinal > item.ordinal + 1
  const [split, another] = skipped ? endsOfUnits(folded, item) : []
  if (split === undefined || another === undefined) return [{ item, to: item.end }]
  const start = split + folded.slice(split, item.end).search(/\S/)
  const lost = { ...item, number: '', title: null, start, bodyStart: start }
  return [
    { item, to: split },
    { item: lost, to: item.end },
  ]
}

function endsOfUnits(folded: string, { bodyStart, end }: Pick<Item, 'bodyStart' | 'end'>): number[] {
  const named = brackets(folded, bodyStart, end).filter((it) => bracketUnits(folded, it))
  return named.map((it) => it.end)
}
