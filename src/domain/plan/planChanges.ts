import { z } from 'zod'
import { comparePlans, type PlanComparison } from './comparePlans.ts'
import type { CompiledPlan } from './compiledPlan.ts'

/** One difference between two versions, as people read it; `offset` is its place in the newer text, null where it was taken out. */
export const PlanChange = z.object({
  kind: z.enum(['task', 'goal', 'table']),
  change: z.enum(['added', 'removed', 'changed']),
  sentence: z.string(),
  offset: z.number().nullable(),
})
export type PlanChange = z.infer<typeof PlanChange>

/** What a new version of a plan changes, in sentences. */
export function planChanges(before: CompiledPlan, after: CompiledPlan): PlanChange[] {
  const { tasks, goals, cells } = comparePlans(before, after)
  return [...tasks.map(taskChange), ...goals.map(goalChange), ...cells.map(cellChange)]
}

function taskChange({
  change,
  before,
  after,
  lead,
  responsible,
  measures,
}: PlanComparison['tasks'][number]): PlanChange {
  const parts = [
    ...unitsSaid('牵头单位', lead),
    ...unitsSaid('责任单位', responsible),
    ...(measures.added.length > 0 ? [`新写 ${measures.added.length} 句`] : []),
    ...(measures.removed.length > 0 ? [`删去 ${measures.removed.length} 句`] : []),
  ]
  const name = `任务「${(after ?? before)?.text ?? ''}」`
  const sentence = change === 'changed' ? `${name}：${parts.join('；')}` : `${changeNames[change]}${name}`
  return { kind: 'task', change, sentence, offset: after?.offset ?? null }
}

function unitsSaid(what: string, { added, removed }: { added: string[]; removed: string[] }): string[] {
  return [
    ...(added.length > 0 ? [`${what}增加${added.join('、')}`] : []),
    ...(removed.length > 0 ? [`${what}减少${removed.join('、')}`] : []),
  ]
}

function goalChange({ change, before, after }: PlanComparison['goals'][number]): PlanChange {
  const sentence =
    change === 'changed'
      ? `目标由「${before?.text ?? ''}」改为「${after?.text ?? ''}」`
      : `${changeNames[change]}目标「${(after ?? before)?.text ?? ''}」`
  return { kind: 'goal', change, sentence, offset: after?.offset ?? null }
}

function cellChange({ table, row, year, before, after }: PlanComparison['cells'][number]): PlanChange {
  const sentence = `《${table}》${row} ${year} 年：${before?.value ?? '未列'} → ${after?.value ?? '未列'}`
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed'
  return { kind: 'table', change, sentence, offset: after?.offset ?? null }
}

const changeNames = { added: '新增', removed: '删去', changed: '改动' } as const
