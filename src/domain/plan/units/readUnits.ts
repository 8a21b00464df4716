// （牵头单位：A；责任单位：B、C）, （A牵头，B配合）, （A、B等负责。列第一位者为牵头单位，下同）: who answers for a task.
import { looksLikeUnit } from './looksLikeUnit.ts'
import { splitNames } from './splitNames.ts'
import { unitCues, type UnitRole } from './unitCues.ts'
import { withoutNotes } from './withoutNotes.ts'

export type Units = { lead: string[]; responsible: string[]; openEnded: boolean; firstLeads: boolean }

/** Reads the inside of a bracket, or a line 责任单位：…; null when it names no unit. Takes folded text; the brackets of names come out full-width. */
export function readUnits(printed: string): Units | null {
  const inner = withoutNotes(printed)
  const units: Units = { lead: [], responsible: [], openEnded: false, firstLeads: unitCues.firstLeads.test(printed) }
  const labels = [...inner.matchAll(LABEL)]
  if (labels.some((it) => roleOf(it)))
    for (const [at, label] of labels.entries()) {
      const list = inner.slice(label.index + label[0].length, labels[at + 1]?.index)
      addLabelled(units, roleOf(label), list.split('。', 1)[0] ?? '')
    }
  else {
    const { found, others } = byVerb(inner)
    for (const { role, list } of found) add(units, role, list)
    // （A牵头，B、C）: who else is named helps.
    if (found.length > 0 && splitNames(others).every(looksLikeUnit)) add(units, 'responsible', others)
  }
  return units.lead.length + units.responsible.length > 0 ? units : null
}

// A label that is no unit's (完成时限：2025年) ends the list before it.
const LABEL = /(?:^|(?<=[;,。、\s]))([\u4e00-\u9fff]{2,8})\s*:/g

function roleOf(label: RegExpMatchArray): UnitRole | undefined {
  const name = label[1] ?? ''
  return unitCues.labels[name] ?? unitCues.labelForms.find((it) => it.label.test(name))?.role
}

/** 要素保障由区财政局负责 says first what for. */
const BY = /^(?:[^、(]{0,20}?(?<!自)由(?!贸)|及)/

const verbs = Object.keys(unitCues.verbs).sort((a, b) => b.length - a.length)
const VERB = new RegExp(`^(.+?)(${verbs.join('|')})$`)
const WEAK_VERB = new RegExp(
  `^(.+?)(?:按照?职责(?:分工)?)?(${[...unitCues.weakVerbs].sort((a, b) => b.length - a.length).join('|')})$`,
)
const LONGEST_LIST = 400

/** A、B指导 names units where nothing but units stands before the verb. */
function weakly(clause: string): RegExpExecArray | null {
  const caught = WEAK_VERB.exec(clause)
  const names = splitNames(caught?.[1] ?? '').map((it) => it.replace(unitCues.listTail, ''))
  return names.length > 0 && names.every(looksLikeUnit) ? caught : null
}

/** Clauses gather until one ends in a verb: in A、B，C负责 all three answer. `others` stand behind the last verb. */
function byVerb(inner: string): { found: { role: UnitRole; list: string }[]; others: string } {
  const found: { role: UnitRole; list: string }[] = []
  let gathered: string[] = []
  for (const clause of inner.split(/[,;。]|(?<=牵头)、/)) {
    if (clause.length > LONGEST_LIST) continue
    const caught = VERB.exec(clause.trim()) ?? weakly(clause.trim())
    gathered.push(caught?.[1] ?? clause)
    if (!caught) continue
    found.push({ role: unitCues.verbs[caught[2] ?? ''] ?? 'responsible', list: gathered.join(',') })
    gathered = []
  }
  return { found, others: gathered.join(',') }
}

/** 责任单位：A牵头，B、C says by its verbs who leads. */
function addLabelled(units: Units, role: UnitRole | undefined, list: string): void {
  const { found, others } = byVerb(list)
  const leads = found.some((it) => it.role === 'lead')
  if (!leads) return add(units, role, list)
  for (const it of found) add(units, it.role, it.list)
  add(units, role, others)
}

function add(units: Units, role: UnitRole | undefined, list: string): void {
  if (!role) return
  for (const printed of splitNames(list)) {
    const name = printed.replace(BY, '').replace(unitCues.leadMark, '').replace(unitCues.listTail, '').trim()
    const own = unitCues.leadMark.test(printed) ? 'lead' : role
    if (unitCues.open.test(printed)) units.openEnded = true
    if (name.length > 1 && !unitCues.noName.test(name) && !units[own].includes(name)) units[own].push(name)
  }
}
