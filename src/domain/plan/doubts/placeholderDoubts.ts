import type { PlanTask } from '../compiledPlan.ts'
import type { Doubt } from '../doubt.ts'
import type { Reviewed } from '../reviewed.ts'
import { expansionsIn, isExpanded } from '../expansion.ts'

type Expanding = Pick<Reviewed, 'corrected' | 'expansions' | 'today'>

/** Every placeholder with the tasks that it leaves open; settled when the lead has said for each of them whom it means. */
export function placeholderDoubts({ corrected: { plan }, expansions, today }: Expanding): Doubt[] {
  return plan.placeholders.map(({ name, tasks: uses }) => {
    const tasks = [...new Set(uses)].flatMap((at) => plan.tasks[at] ?? [])
    const open = tasks.filter((it) => !isExpanded(expansionsIn(it, name, expansions), today))
    const meant = [...new Set(tasks.flatMap((it) => expansionsIn(it, name, expansions)))]
    const last = meant.at(-1)
    return {
      id: `placeholder ${name}`,
      anchor: `placeholder ${name}`,
      kind: 'placeholder' as const,
      severity: 'warning' as const,
      sentence: sentenceOf(name, { tasks, open, names: [...new Set(meant.map((it) => it.name))] }),
      places: (open.length > 0 ? open : tasks).map(({ offset, number, title }) => ({
        offset,
        text: number + (title ?? ''),
      })),
      about: name,
      settled:
        open.length > 0 || !last
          ? null
          : { how: 'expanded' as const, person: last.person, at: last.knownFrom, entries: meant.map((it) => it.id) },
    }
  })
}

function sentenceOf(
  name: string,
  { tasks, open, names }: { tasks: PlanTask[]; open: PlanTask[]; names: string[] },
): string {
  if (open.length === 0)
    return `“${name}”涉及${tasks.length}项任务，已由牵头单位展开为${names.length}个单位：${shown(names)}。`
  const rest = open.length < tasks.length ? `，其中${open.length}项还没有展开` : ''
  return `“${name}”没有指明是哪些单位，涉及${tasks.length}项任务${rest}；请由牵头单位列出具体单位和起始日期。`
}

function shown(names: string[]): string {
  return names.length > 6 ? `${names.slice(0, 6).join('、')}等` : names.join('、')
}
