import type { AsOf } from './asOf.ts'
import { flows } from './flows.ts'
import type { TitleEvent } from './titleEvent.ts'

/** Who holds a title on a day: the enterprises whose flows up to it sum to one. */
export function holders(events: readonly TitleEvent[], asked: AsOf): Set<string> {
  const held = new Set<string>()
  for (const { enterprise, change } of flows(events, asked)) {
    if (change === 1) held.add(enterprise)
    if (change === -1) held.delete(enterprise)
  }
  return held
}
