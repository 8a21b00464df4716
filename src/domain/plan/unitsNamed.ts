import type { CompiledPlan } from './compiledPlan.ts'
import { unitCues } from './units/unitCues.ts'

/**
 * Every unit a plan names, the rows of its tables first, then in the order of the tasks; and the one that leads most tasks.
 * Placeholders such as 区级有关部门 are no units.
 */
export function unitsNamed({ tasks, tables }: CompiledPlan): { names: string[]; lead: string | null } {
  const leads = tasks.flatMap((task) => task.lead)
  const all = [...tables.flatMap((table) => table.units), ...leads, ...tasks.flatMap((task) => task.responsible)]
  const names = [...new Set(all)].filter((name) => !unitCues.placeholder.test(name))
  const count = (name: string) => leads.filter((it) => it === name).length
  const lead = names.reduce<string | null>((most, name) => (count(name) > (most ? count(most) : 0) ? name : most), null)
  return { names, lead }
}
