// What a plan document says, as data. Every offset counts UTF-16 units of the document's own text, so that a page can link both ways.
import { z } from 'zod'
import { Day } from '#values/day.ts'

const Place = z.object({ offset: z.int(), text: z.string() })
const ByYear = z.record(z.string(), z.number())

const Heading = z.object({ level: z.int(), number: z.string(), text: z.string(), offset: z.int() })

const Goal = z.object({
  text: z.string(),
  indicator: z.string(),
  comparator: z.enum(['>', '>=', '<', '<=', '=', '~', 'range']),
  cue: z.string(),
  value: z.number(),
  /** The upper end of a range. */
  upTo: z.number().optional(),
  /** As printed, magnitude included: 家, %, 亿元. */
  unit: z.string().nullable(),
  deadline: z.int().nullable(),
  aspirational: z.boolean(),
  /** What a change is measured against, as printed: 2022年, 上年. */
  relativeTo: z.string().optional(),
  /** Index of the goal that said the same before. */
  repeats: z.int().optional(),
  /** Index of the task in which the goal stands. */
  task: z.int().optional(),
  offset: z.int(),
})

const Task = z.object({
  number: z.string(),
  title: z.string().nullable(),
  section: z.array(z.string()),
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  /** The list of units ends in 等: there are others. */
  openEnded: z.boolean(),
  measures: z.array(Place),
  offset: z.int(),
  goals: z.array(z.int()),
})

const Table = z.object({
  title: z.string(),
  units: z.array(z.string()),
  years: z.array(z.int()),
  /** `cells` is what a unit adds in a year; `offsets` is where the document prints it. */
  rows: z.array(z.object({ unit: z.string(), cells: ByYear, offset: z.int(), offsets: ByYear })),
  baseline: z.object({ year: z.int(), total: z.number(), offset: z.int() }).nullable(),
  /** District totals at the end of a year, as printed, and the 合计 row of what is added. */
  stated: ByYear,
  sums: ByYear,
  offset: z.int(),
  offsets: z.object({ stated: ByYear, sums: ByYear }),
})

const IndicatorRow = z.object({
  indicator: z.string(),
  unit: z.string().nullable(),
  baseline: z.object({ year: z.int(), value: z.number(), offset: z.int() }).nullable(),
  targets: z.array(
    z.object({
      year: z.int(),
      printed: z.string(),
      value: z.number(),
      comparator: Goal.shape.comparator,
      offset: z.int(),
    }),
  ),
  /** Who answers for the indicator, where the table says so. */
  units: z.array(z.string()),
  offset: z.int(),
})

const IndicatorTable = z.object({ title: z.string(), offset: z.int(), rows: z.array(IndicatorRow) })

const TaskRow = z.object({
  task: z.string(),
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  openEnded: z.boolean().optional(),
  deadline: z.int().nullable(),
  offset: z.int(),
  /** What of the row says what is to be done, and may promise numbers. */
  places: z.array(Place),
})

const TaskTable = z.object({ title: z.string(), offset: z.int(), rows: z.array(TaskRow) })

const Finding = z.object({
  id: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  sentence: z.string(),
  places: z.array(Place),
})

export const CompiledPlan = z.object({
  title: z.string(),
  issuer: z.string().nullable(),
  issuedOn: Day.nullable(),
  documentNumber: z.string().nullable(),
  text: z.string(),
  headings: z.array(Heading),
  goals: z.array(Goal),
  tasks: z.array(Task),
  /** What the tasks name that is no unit (区级有关部门): the lead says in its place which units, and from when. */
  placeholders: z.array(z.object({ name: z.string(), tasks: z.array(z.int()) })),
  /** Units by years: 任务分解表. */
  tables: z.array(Table),
  /** Indicators by years: 主要指标表. */
  indicatorTables: z.array(IndicatorTable),
  /** Tasks with their units: 任务分工表. */
  taskTables: z.array(TaskTable),
  lintFindings: z.array(Finding),
})

export type CompiledPlan = z.infer<typeof CompiledPlan>
export type PlanHeading = z.infer<typeof Heading>
export type PlanGoal = z.infer<typeof Goal>
export type PlanTask = z.infer<typeof Task>
export type PlanTable = z.infer<typeof Table>
export type PlanIndicatorTable = z.infer<typeof IndicatorTable>
export type PlanTaskTable = z.infer<typeof TaskTable>
export type LintFinding = z.infer<typeof Finding>
/** A stretch of the document: where it begins and what it says. */
export type Place = z.infer<typeof Place>
/** What the lint reads: a plan before anything was found in it. */
export type PlanDraft = Omit<CompiledPlan, 'lintFindings'>
