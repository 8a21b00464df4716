// Where goals may stand: in the tasks, in the chapters that set goals, in the words that introduce a chapter; not in the guiding thought.
import { frames } from '../reading/frames.ts'
import type { Stretch } from './goals.ts'
import type { Item } from '../reading/outline.ts'
import { setsGoals } from '../reading/setsGoals.ts'

/** The stretches of an outline that can promise something, in order. */
export function stretches(items: Item[]): Stretch[] {
  const framed: boolean[] = []
  const aims: boolean[] = []
  return items.flatMap((item) => {
    const above = item.parent ?? -1
    framed.push(frames(item.title) || (framed[above] ?? false))
    aims.push(setsGoals(item.title) || (!frames(item.title) && (aims[above] ?? false)))
    const stretch = { start: item.start + item.number.length, end: item.end, aims: aims.at(-1) ?? false }
    return framed.at(-1) && !stretch.aims ? [] : [stretch]
  })
}
