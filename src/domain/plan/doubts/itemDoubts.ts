import type { PlanGoal, PlanTask } from '../compiledPlan.ts'
import { goalAnchors, taskAnchor, type EnteredCorrection } from '../correction.ts'
import type { Doubt } from '../doubt.ts'
import type { Reviewed } from '../reviewed.ts'

/** Goals without a year, tasks nobody answers for, lists of units that end in 等: read, but not to be worked with as they are. */
export function itemDoubts({ compiled, corrected: { plan, corrected } }: Reviewed): Doubt[] {
  const anchors = goalAnchors(compiled.goals)
  const goals = plan.goals.flatMap((goal, at) => goalDoubt(goal, anchors[at] ?? '', { at, before: compiled.goals[at] }))
  const tasks = plan.tasks.flatMap((task, at) => taskDoubt(task, { at, before: compiled.tasks[at] }))
  return [...tasks, ...goals].map((it) => ({ ...it, settled: settledBy(corrected[it.about ?? '']) }))
}

type Before<T> = { at: number; before: T | undefined }

/** A goal said again is in doubt once, where it was said first. */
function goalDoubt({ text, offset, repeats }: PlanGoal, anchor: string, { at, before }: Before<PlanGoal>): Doubt[] {
  if (before?.deadline !== null || repeats !== undefined) return []
  const sentence = `目标“${text}”没有读出年份；请补上期限，或确认方案没有写。`
  return [
    {
      ...base,
      id: `goal-year ${at}`,
      anchor: `goal ${anchor}`,
      kind: 'goal',
      sentence,
      places: [{ offset, text }],
      about: `goal ${at}`,
    },
  ]
}

function taskDoubt(task: PlanTask, { at, before }: Before<PlanTask>): Doubt[] {
  const text = task.number + (task.title ?? '')
  const places = [{ offset: task.offset, text }]
  const shared = { ...base, anchor: `task ${taskAnchor(task)}`, kind: 'task' as const, places, about: `task ${at}` }
  if (before && before.lead.length + before.responsible.length === 0)
    return [
      {
        ...shared,
        id: `task-units ${at}`,
        sentence: `任务“${text}”没有读出牵头单位和责任单位；请补上，或确认方案没有写。`,
      },
    ]
  if (before?.openEnded)
    return [
      {
        ...shared,
        id: `task-open ${at}`,
        severity: 'notice',
        sentence: `任务“${text}”的单位以“等”结尾，没有列全；请核对是否还有别的单位。`,
      },
    ]
  return []
}

const base = { severity: 'warning' as const, settled: null }

function settledBy(entry: EnteredCorrection | undefined): Doubt['settled'] {
  return entry ? { how: 'corrected', person: entry.person, at: entry.knownFrom, entries: [entry.id] } : null
}
