import type { CompiledPlan } from './compiledPlan.ts'
import { expansionsIn, type Expansion } from './expansion.ts'

/** By `task 3`, the units that answer there in a placeholder's place; tasks of which nothing was said are left out. */
export function expandedIn(
  { tasks, placeholders }: CompiledPlan,
  expansions: readonly Expansion[],
): Record<string, Expansion[]> {
  const found: Record<string, Expansion[]> = {}
  for (const { name, tasks: uses } of placeholders)
    for (const at of new Set(uses)) {
      const task = tasks[at]
      const meant = task ? expansionsIn(task, name, expansions) : []
      if (meant.length > 0) found[`task ${at}`] = [...(found[`task ${at}`] ?? []), ...meant]
    }
  return found
}
