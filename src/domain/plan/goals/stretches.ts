// Where goals may stand: in the tasks, in the chapters that set goals, in the words that introduce a chapter; not in the guiding thought.
import { frames } from '../reading/frames.ts'
import type { Stretch } from './goals.ts'
import type { Item } from '../reading/outline.ts'
import { setsGoals } from '../reading/setsGoals.ts'

/** Chapters that say whereto; one that says where from (发展基础) promises nothing. */
const LOOKS_AHEAD = /要求|思路|考虑|部署|定位|思想/

/** The stretches of a document that can promise something, in order: what stands before the outline only from a year on (到2022年). */
export function stretches(items: Item[], { from, end }: { from: number; end: number }): Stretch[] {
  return [{ start: from, end: items[0]?.start ?? end, aims: false, fromYear: true }, ...ofItems(items)]
}

function ofItems(items: Item[]): Stretch[] {
  const framed: boolean[] = []
  const aims: boolean[] = []
  return items.flatMap((item) => {
    const above = item.parent ?? -1
    framed.push(frames(item.title) || (framed[above] ?? false))
    aims.push(setsGoals(item.title) || (!frames(item.title) && (aims[above] ?? false)))
    const stretch = { start: item.start + item.number.length, end: item.end, aims: aims.at(-1) ?? false }
    if (!framed.at(-1) || stretch.aims) return [stretch]
    return item.title === null || LOOKS_AHEAD.test(item.title) ? [{ ...stretch, fromYear: true }] : []
  })
}
