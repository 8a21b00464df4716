// From an item to a task: who leads, who answers, what is to be done.
import { brackets, type Bracket } from '../reading/brackets.ts'
import { bracketUnits } from './bracketUnits.ts'
import type { Place, PlanTask } from '../compiledPlan.ts'
import type { Reading } from '../reading/normalise.ts'
import type { Item } from '../reading/outline.ts'
import { readUnits, type Units } from './readUnits.ts'
import { sentences, type Span } from '../reading/sentences.ts'
import { workItems, type WorkItem } from './workItems.ts'

/** A task, the stretch of text that is its own, and the brackets in it that never close. */
export type TaskReading = { task: PlanTask; span: Span; openBrackets: Bracket[] }

/** Reads the tasks of an outline, in order. */
export function tasks(reading: Reading, items: Item[]): TaskReading[] {
  let firstLeads = false
  const found: TaskReading[] = []
  for (const work of workItems(reading.folded, items)) {
    const { task, units, openBrackets } = read(reading, items, work)
    firstLeads ||= units.firstLeads
    found.push({ task: firstLeads ? led(task) : task, span: { start: work.item.start, end: work.to }, openBrackets })
  }
  return found
}

function read(reading: Reading, items: Item[], { item, to }: WorkItem) {
  const found = brackets(reading.folded, item.start + item.number.length, to)
  const named = found
    .map((bracket) => ({ bracket, units: bracketUnits(reading.folded, bracket) }))
    .filter((it) => it.units)
  const lines = namedInLines(reading.folded, item.bodyStart, to).filter(
    (line) => !found.some((it) => it.start < line.start && line.start < it.end),
  )
  const own = [...named.map((it) => it.units as Units), ...lines.map((it) => it.units)]
  const units = union(own.length > 0 ? own : inherited(reading.folded, items, item))
  const prose = without([...named.map((it) => it.bracket), ...lines], { start: item.bodyStart, end: to })
  const task: PlanTask = {
    number: item.number,
    title: item.title,
    section: sectionOf(items, item),
    lead: units.lead,
    responsible: units.responsible,
    openEnded: units.openEnded,
    measures: prose.flatMap((span) => measures(reading, span)),
    offset: item.start,
    goals: [],
  }
  return { task, units, openBrackets: found.filter((it) => !it.closed) }
}

const UNITS_LINE =
  /(?:^|\n|。)[ \t\-·•*]*((?:牵头|责任|配合|参与|主办|协办|落实|实施)(?:单位|部门|主体)\s*:[^\n。]{2,300})/g

function namedInLines(folded: string, from: number, to: number): (Span & { units: Units })[] {
  return [...folded.slice(from, to).matchAll(UNITS_LINE)].flatMap((caught) => {
    const units = readUnits(caught[1] ?? '')
    const end = from + caught.index + caught[0].length
    return units ? [{ start: end - (caught[1] ?? '').length, end, units }] : []
  })
}

/** A task without units has those that its section names for all of its tasks. */
function inherited(folded: string, items: Item[], { parent }: Item): Units[] {
  const above = items[parent ?? -1]
  if (!above) return []
  const named = brackets(folded, above.start + above.number.length, above.end)
  const units = named.flatMap((it) => bracketUnits(folded, it) ?? [])
  return units.length > 0 ? units : inherited(folded, items, above)
}

/** A unit that leads any part of a task leads it. */
function union(all: Units[]): Units {
  const lead = [...new Set(all.flatMap((it) => it.lead))]
  const responsible = [...new Set(all.flatMap((it) => it.responsible))].filter((it) => !lead.includes(it))
  return { lead, responsible, openEnded: all.some((it) => it.openEnded), firstLeads: all.some((it) => it.firstLeads) }
}

function led(task: PlanTask): PlanTask {
  const [first, ...others] = task.responsible
  return task.lead.length > 0 || first === undefined ? task : { ...task, lead: [first], responsible: others }
}

function without(holes: Span[], { start, end }: Span): Span[] {
  const edges = holes.filter((it) => it.end > start).sort((a, b) => a.start - b.start)
  const starts = [start, ...edges.map((it) => it.end)]
  return starts.map((from, at) => ({ start: from, end: edges[at]?.start ?? end }))
}

function measures({ text, folded }: Reading, span: Span): Place[] {
  return sentences(folded, span.start, span.end).map(({ start, end }) => ({
    offset: start,
    text: text.slice(start, end),
  }))
}

function sectionOf(items: Item[], item: Item): string[] {
  const above = item.parent === null ? undefined : items[item.parent]
  return above ? [...sectionOf(items, above), above.number + (above.title ?? '')] : []
}
