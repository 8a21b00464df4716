import type { Bracket } from '../reading/brackets.ts'
import { looksLikeUnit } from './looksLikeUnit.ts'
import { readUnits, type Units } from './readUnits.ts'
import { unitCues } from './unitCues.ts'
import { splitNames } from './splitNames.ts'
import { withoutNotes } from './withoutNotes.ts'

/** The units that a bracket names. Without a label it must stand where a sentence ends or hold nothing but units: （社会参与） names nobody. */
export function bracketUnits(folded: string, { start, end, inner }: Bracket): Units | null {
  if (inner.includes(':')) return readUnits(inner)
  const read = readUnits(inner)
  if (atEdge(folded, start, end)) return read ?? bare(inner)
  return read && [...read.lead, ...read.responsible].every((it) => unitCues.name.test(it)) ? read : null
}

function atEdge(folded: string, start: number, end: number): boolean {
  return (
    /[。;!?\n]\s*$/.test(folded.slice(Math.max(0, start - 4), start)) ||
    /^\s*(?:[。;\n]|$)/.test(folded.slice(end, end + 4))
  )
}

/** （市科技局、市财政局） without a verb: everything in it must look like a unit. */
function bare(inner: string): Units | null {
  const names = splitNames(withoutNotes(inner)).map((it) => it.replace(unitCues.leadMark, ''))
  const all = names.length > 0 && names.every((it) => looksLikeUnit(it.replace(unitCues.listTail, '')))
  return all ? readUnits(`责任单位:${inner}`) : null
}
