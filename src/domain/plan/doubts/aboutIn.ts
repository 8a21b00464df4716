import type { CompiledPlan, Place } from '../compiledPlan.ts'
import { tableCells } from '../tableCells.ts'

/** Where an item stands in the text: `task 3`, `goal 5` or `cell table-0 2 2024`. */
export function aboutIn(plan: CompiledPlan, about: string): Place | null {
  const [kind = '', at = ''] = about.split(/ (.*)/)
  if (kind === 'task') return taskPlace(plan, Number(at))
  if (kind === 'goal') {
    const goal = plan.goals[Number(at)]
    return goal ? { offset: goal.offset, text: goal.text } : null
  }
  const cell = tableCells(plan).find((it) => it.key === at)
  return cell
    ? { offset: cell.offset, text: /^\S*/.exec(plan.text.slice(cell.offset, cell.offset + 20))?.[0] ?? '' }
    : null
}

function taskPlace({ tasks }: CompiledPlan, at: number): Place | null {
  const task = tasks[at]
  return task ? { offset: task.offset, text: task.number + (task.title ?? '') } : null
}
