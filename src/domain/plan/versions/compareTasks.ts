import type { Place, PlanTask } from '../compiledPlan.ts'
import { pair } from './pair.ts'

type Units = { added: string[]; removed: string[] }

/** A task that one version lacks, or whose words or units differ; a place is null where the version lacks the task. */
export type TaskChange = {
  change: 'added' | 'removed' | 'changed'
  before: Place | null
  after: Place | null
  lead: Units
  responsible: Units
  /** Measures that only one of the versions prints. */
  measures: { added: Place[]; removed: Place[] }
}

/** The tasks that differ. A task keeps its identity by its title, or by its number within its section where that was reworded. */
export function compareTasks(before: PlanTask[], after: PlanTask[]): TaskChange[] {
  const pairs = pair(before, after, [titleOf, ({ section, number }) => [...section, number].join(' ')])
  return pairs.map(changeOf).filter((it) => it !== null)
}

function titleOf({ title, measures }: PlanTask): string {
  return (title ?? measures[0]?.text ?? '').replace(/[\s，,。]/g, '')
}

function changeOf({ before, after }: { before: PlanTask | null; after: PlanTask | null }): TaskChange | null {
  const [was, is] = [before?.measures ?? [], after?.measures ?? []]
  const found = {
    change: before === null ? ('added' as const) : after === null ? ('removed' as const) : ('changed' as const),
    before: before && placeOf(before),
    after: after && placeOf(after),
    lead: difference(before?.lead ?? [], after?.lead ?? []),
    responsible: difference(before?.responsible ?? [], after?.responsible ?? []),
    measures: { added: lacking(is, was), removed: lacking(was, is) },
  }
  if (found.change !== 'changed' || before?.title !== after?.title) return found
  const lists = [found.lead, found.responsible, found.measures].flatMap((it) => [it.added, it.removed])
  return lists.some((it) => it.length > 0) ? found : null
}

function placeOf({ offset, number, title }: PlanTask): Place {
  return { offset, text: number + (title ?? '') }
}

function difference(was: string[], is: string[]): Units {
  return { added: is.filter((it) => !was.includes(it)), removed: was.filter((it) => !is.includes(it)) }
}

function lacking(all: Place[], others: Place[]): Place[] {
  const known = new Set(others.map((it) => it.text))
  return all.filter((it) => !known.has(it.text))
}
