import { unitCues } from './unitCues.ts'

type Named = { lead: string[]; responsible: string[] }

/** The words that stand for units without naming one (区级有关部门, 各镇街), each with the indexes of the tasks that it leaves open. */
export function placeholdersIn(tasks: readonly Named[]): { name: string; tasks: number[] }[] {
  const found = new Map<string, number[]>()
  for (const [index, { lead, responsible }] of tasks.entries())
    for (const name of [...lead, ...responsible].filter((it) => unitCues.placeholder.test(it)))
      found.set(name, [...(found.get(name) ?? []), index])
  return [...found].map(([name, uses]) => ({ name, tasks: uses }))
}
