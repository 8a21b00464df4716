// The plan compiler: text → lines → zones → numbered outline → tasks, goals, tables → lint. Every pass goes once through the text.
import type { CompiledPlan, PlanDraft, PlanGoal, PlanHeading, PlanTable, PlanTask } from './compiledPlan.ts'
import { documentHead } from './documentHead.ts'
import { goals } from './goals.ts'
import { lines } from './lines.ts'
import { lint } from './lint/lint.ts'
import { normalise, type Reading } from './normalise.ts'
import { outline, type Item } from './outline.ts'
import { planYears } from './planYears.ts'
import { readingFindings } from './readingFindings.ts'
import { stretches } from './stretches.ts'
import { tableGrid } from './tableGrid.ts'
import { tableRows } from './tableRows.ts'
import { taskTableUnits } from './taskTable.ts'
import { tasks, type TaskReading } from './tasks.ts'
import { yearTable } from './yearTable.ts'
import { zones, type Annex } from './zones.ts'

/** Compiles a plan document. Never throws: what cannot be read is said in `lintFindings`. Offsets count in `source` as well as in `text`. */
export function compile(source: string): CompiledPlan {
  const reading = normalise(source)
  const all = lines(reading.folded)
  const { body, annexes } = zones(all, reading.text)
  const items = outline(reading, body)
  const grids = tableRows(all).map(tableGrid)
  const found = tasks(reading, items)
  const withUnits = taskTableUnits(
    grids,
    found.map((it) => it.task),
  )
  const head = documentHead(reading, all, items[0]?.start ?? Infinity)
  const said = inTasks(goals(reading, stretches(items), planYears(head)), found)
  const draft: PlanDraft = {
    ...head,
    text: reading.text,
    headings: headings(items, annexes),
    goals: said,
    tasks: withGoals(withUnits, said),
    tables: grids
      .map(yearTable)
      .filter((it) => it !== null)
      .map((it) => asPrinted(reading, it)),
  }
  return { ...draft, lintFindings: [...readingFindings({ reading, items, found, grids }), ...lint(draft)] }
}

function headings(items: Item[], annexes: Annex[]): PlanHeading[] {
  const titled = items.filter((it) => it.title !== null)
  const own = titled.map(({ level, number, title, start }) => ({ level, number, text: title ?? '', offset: start }))
  return [...own, ...annexes.map(({ number, title, offset }) => ({ level: 1, number, text: title, offset }))].sort(
    (a, b) => a.offset - b.offset,
  )
}

/** Goals and tasks both come in the order of the text. */
function inTasks(said: PlanGoal[], found: TaskReading[]): PlanGoal[] {
  let task = 0
  return said.map((goal) => {
    while (task < found.length && (found[task]?.span.end ?? 0) <= goal.offset) task++
    const within = goal.offset >= (found[task]?.span.start ?? Infinity)
    return within ? Object.assign(goal, { task }) : goal
  })
}

function withGoals(all: PlanTask[], said: PlanGoal[]): PlanTask[] {
  const inTask = all.map((): number[] => [])
  for (const [index, goal] of said.entries()) if (goal.task !== undefined) inTask[goal.task]?.push(index)
  return all.map((task, index) => Object.assign(task, { goals: inTask[index] ?? [] }))
}

/** Rules read half-width signs; people read the title as it was printed. */
function asPrinted({ text }: Reading, table: PlanTable): PlanTable {
  return { ...table, title: text.slice(table.offset, table.offset + table.title.length) }
}
