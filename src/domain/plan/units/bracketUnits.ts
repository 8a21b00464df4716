import type { Bracket } from '../reading/brackets.ts'
import { looksLikeUnit } from './looksLikeUnit.ts'
import { readUnits, type Units } from './readUnits.ts'
import { unitCues } from './unitCues.ts'
import { splitNames } from './splitNames.ts'
import { withoutNotes } from './withoutNotes.ts'

/** The units that a bracket names. Without a label it must stand where a sentence ends or hold nothing but units: （社会参与） names nobody. */
export function bracketUnits(folded: string, { start, end, inner }: Bracket): Units | null {
  if (OF_OTHERS.test(inner)) return null
  if (inner.includes(':')) return readUnits(inner)
  const read = readUnits(inner)
  if (atEdge(folded, start, end)) return read ?? (explains(folded, start, inner) ? null : bare(inner))
  return read && [...read.lead, ...read.responsible].every((it) => unitCues.name.test(it)) ? read : null
}

function atEdge(folded: string, start: number, end: number): boolean {
  return (
    /[。;!?\n]\s*$/.test(folded.slice(Math.max(0, start - 4), start)) ||
    /^\s*(?:[。;\n]|$)/.test(folded.slice(end, end + 4))
  )
}

/** (以下任务均需各镇落实) speaks of other tasks. */
const OF_OTHERS = /^\s*(?:以下|以上|上述|其余)/

/** Right behind a word a single name without a rank says what is meant: 服务综合体（社区服务中心）. */
function explains(folded: string, start: number, inner: string): boolean {
  return /[\u4e00-\u9fff”]/.test(folded[start - 1] ?? '') && splitNames(inner).length < 2 && !RANK.test(inner)
}

const RANK = /^\s*(?:[国省市区县州盟旗镇乡]|中央|各)/

/** （市科技局、市财政局） without a verb: everything in it must look like a unit. */
function bare(inner: string): Units | null {
  const names = splitNames(withoutNotes(inner)).map((it) => it.replace(unitCues.leadMark, ''))
  const all = names.length > 0 && names.every((it) => looksLikeUnit(it.replace(unitCues.listTail, '')))
  return all ? readUnits(`责任单位:${inner}`) : null
}
