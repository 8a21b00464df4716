// From an item to a task: who leads, who answers, what is to be done.
import { brackets, type Bracket } from '../reading/brackets.ts'
import { bracketUnits } from './bracketUnits.ts'
import type { Place, PlanTask } from '../compiledPlan.ts'
import type { Reading } from '../reading/normalise.ts'
import type { Item } from '../reading/outline.ts'
import { readUnits, type Units } from './readUnits.ts'
import { sentences, type Span } from '../reading/sentences.ts'
import { unitCues } from './unitCues.ts'
import { workItems, type WorkItem } from './workItems.ts'

/** A task, the stretch of text that is its own, and the brackets in it that never close. */
export type TaskReading = { task: PlanTask; span: Span; openBrackets: Bracket[] }

/** Reads the tasks of an outline, in order. */
export function tasks(reading: Reading, items: Item[]): TaskReading[] {
  let firstLeads = announced(reading.folded, items)
  const all = workItems(reading.folded, items).map((work) => ({ work, ...read(reading, items, work) }))
  return shared(all).map(({ work, task, units, openBrackets }) => {
    firstLeads ||= units.firstLeads
    return { task: firstLeads ? led(task) : task, span: { start: work.item.start, end: work.to }, openBrackets }
  })
}

type Read = { work: WorkItem; below: boolean; named: boolean; task: PlanTask; units: Units; openBrackets: Bracket[] }

/** A line of units below the last of several items is that of all of them, where none before it has units. */
function shared(all: Read[]): Read[] {
  const groups = new Map<number | null, Read[]>()
  for (const it of all) groups.set(it.work.item.parent, [...(groups.get(it.work.item.parent) ?? []), it])
  for (const group of groups.values()) {
    const last = group.at(-1)
    if (!last?.below || group.slice(0, -1).some((it) => it.named)) continue
    const { lead, responsible, openEnded } = last.task
    for (const { task } of group) Object.assign(task, { lead, responsible, openEnded })
  }
  return all
}

/** What is said before the first item, or in a note, holds for every task. */
function announced(folded: string, items: Item[]): boolean {
  const preamble = folded.slice(0, items[0]?.start ?? 0)
  const notes = [...folded.matchAll(NOTE)].map((it) => it[1] ?? '')
  return [...preamble.split(/[。\n()]/), ...notes].some((it) => unitCues.firstLeads.test(it))
}

const NOTE = /(?:^|\n|\()\s*(?:注|备注|说明)\s?:\s*([^\n)]{2,80})/g

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
  const first = Math.min(...named.map((it) => it.bracket.start), ...lines.map((it) => it.start))
  const below = own.length > 0 && /\n[ \t]*$/.test(reading.folded.slice(Math.max(0, first - 20), first))
  return { task, units, below, named: own.length > 0, openBrackets: found.filter((it) => !it.closed) }
}

const UNITS_LINE = /(?:^|\n|。)[ \t\-·•*]*([\u4e00-\u9fff]{2,6}(?:单位|部门|主体)\s*:[^\n。]{2,300})/g

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
