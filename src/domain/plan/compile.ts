// The plan compiler: text → lines → zones → numbered outline → tasks, goals, tables → lint. Every pass goes once through the text.
import type { CompiledPlan, PlanDraft, PlanGoal, PlanHeading, PlanTask, PlanTaskTable } from './compiledPlan.ts'
import { addedByTables } from './goals/addedByTables.ts'
import { documentHead } from './reading/documentHead.ts'
import { goals, type Stretch } from './goals/goals.ts'
import { indicatorTable } from './tables/indicatorTable.ts'
import { linked } from './goals/linked.ts'
import { laterPlanFinding } from './laterPlanFinding.ts'
import { lines } from './reading/lines.ts'
import { lint } from './lint/lint.ts'
import { normalise, type Reading } from './reading/normalise.ts'
import { outline, type Item } from './reading/outline.ts'
import { parts } from './reading/parts.ts'
import { placeholdersIn } from './units/placeholdersIn.ts'
import { planYears } from './reading/planYears.ts'
import { readingFindings } from './lint/readingFindings.ts'
import { stretches } from './goals/stretches.ts'
import { tableGrid, type Grid } from './tables/tableGrid.ts'
import { tableRows } from './tables/tableRows.ts'
import { tableGoals } from './tables/tableGoals.ts'
import { taskTable } from './tables/taskTable.ts'
import { taskTableUnits } from './tables/taskTableUnits.ts'
import { tasks, type TaskReading } from './units/tasks.ts'
import { yearColumns } from './tables/yearColumns.ts'
import { yearTables } from './tables/yearTables.ts'
import { zones, type Annex } from './reading/zones.ts'

/** Compiles a plan document. Never throws: what cannot be read is said in `lintFindings`. Offsets count in `source` as well as in `text`. */
export function compile(source: string): CompiledPlan {
  const reading = normalise(source)
  const { lines: all, outlineFrom, later } = parts(lines(reading.folded), reading.text)
  const { body, annexes } = zones(all, reading.text)
  const items = outline(
    reading,
    body.filter((it) => it.start >= outlineFrom),
  )
  const grids = tableRows(all).map(tableGrid).map(yearColumns)
  const found = tasks(reading, items)
  const tables = tablesOf(reading, grids)
  const withUnits = taskTableUnits(
    tables.taskTables,
    found.map((it) => it.task),
  )
  const head = documentHead(reading, all, items[0]?.start ?? Infinity)
  const years = planYears(head)
  const inText = goals(reading, stretches(items, { from: outlineFrom, end: body.at(-1)?.end ?? 0 }), years)
  const inTables = [
    ...goals(reading, tableStretches(tables.taskTables), years),
    ...tables.indicatorTables.flatMap(tableGoals),
  ]
  const said = inTasks(linked(addedByTables(inTables, inText)), found)
  const draft: PlanDraft = {
    ...head,
    text: reading.text,
    headings: headings(items, annexes),
    goals: said,
    tasks: withGoals(withUnits, said),
    placeholders: placeholdersIn(withUnits),
    ...tables,
  }
  const findings = [
    ...(later ? [laterPlanFinding(later)] : []),
    ...readingFindings({ reading, title: head.title, items, found, grids }),
  ]
  return { ...draft, lintFindings: [...findings, ...lint(draft)] }
}

/** A table is of one kind: of units, else of indicators, else of tasks. */
function tablesOf(reading: Reading, grids: Grid[]): Pick<PlanDraft, 'tables' | 'indicatorTables' | 'taskTables'> {
  const byUnit = grids.map(yearTables)
  const byIndicator = grids.map((grid, at) => (byUnit[at]?.length ? null : indicatorTable(grid)))
  const byTask = grids.map((grid, at) => (byIndicator[at] ? null : taskTable(grid)))
  return {
    tables: byUnit.flat().map((it) => asPrinted(reading, it)),
    indicatorTables: byIndicator.filter((it) => it !== null).map((it) => asPrinted(reading, it)),
    taskTables: byTask.filter((it) => it !== null).map((it) => asPrinted(reading, it)),
  }
}

function tableStretches(tables: PlanTaskTable[]): Stretch[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ deadline, places }) =>
      places.map(({ offset, text }) => ({ start: offset, end: offset + text.length, aims: false, year: deadline })),
    ),
  )
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
function asPrinted<T extends { title: string; offset: number }>({ text }: Reading, table: T): T {
  return { ...table, title: text.slice(table.offset, table.offset + table.title.length) }
}
