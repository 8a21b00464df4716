import { groupBy } from '#values/groupBy.ts'
import type { Flow } from './flow.ts'

/** Of each enterprise that is in after all these flows, the one it last came in with: their changes sum to the same stock. */
export function standing<Some extends Flow>(flows: readonly Some[]): Some[] {
  return [...groupBy(flows, (it) => it.enterprise).values()].flatMap((own) => {
    const isIn = own.reduce((sum, it) => sum + it.change, 0) === 1
    return isIn ? own.filter((it) => it.change === 1).slice(-1) : []
  })
}
