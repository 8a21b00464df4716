import type { Bracket } from './brackets.ts'
import { readUnits, type Units } from './readUnits.ts'
import { unitCues } from './unitCues.ts'
import { splitNames } from './splitNames.ts'

/** The units that a bracket names. Without a label it must stand where a sentence ends: （社会参与） inside one names nobody. */
export function bracketUnits(folded: string, { start, end, inner }: Bracket): Units | null {
  if (inner.includes(':')) return readUnits(inner)
  const edge = /[。;!?\n]/.test(folded[start - 1] ?? '') || /^\s*(?:[。;\n]|$)/.test(folded.slice(end, end + 4))
  return edge ? (readUnits(inner) ?? bare(inner)) : null
}

/** （市科技局、市财政局） without a verb: everything in it must look like a unit. */
function bare(inner: string): Units | null {
  const names = splitNames(inner)
  if (!names.every((it) => unitCues.name.test(it))) return null
  return { lead: [], responsible: names, openEnded: false, firstLeads: false }
}
