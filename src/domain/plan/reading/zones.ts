// A plan's file has parts: what stands before the outline, the outline, the list of annexes, the annexes. Only the outline is numbered work.
import type { Line } from './lines.ts'

/** The lines that can hold the outline, and the annexes with their titles. */
export type Zones = { body: Line[]; annexes: Annex[] }
export type Annex = { number: string; title: string; offset: number }

/** Divides a document. An annex in which a first chapter 一、 begins is the plan itself, sent as an annex of its notice. */
export function zones(all: Line[], text: string): Zones {
  const body: Line[] = []
  const annexes: Annex[] = []
  let zone: 'body' | 'list' | 'annex' = 'body'
  for (const [at, line] of all.entries()) {
    const annex = ANNEX.exec(line.text.trimEnd())
    if (LIST.test(line.text)) zone = 'list'
    else if (annex) {
      zone = 'annex'
      annexes.push(annexAt(annex, all.slice(at, at + 4), text))
    } else if (zone === 'list' && !line.blank && !NUMBERED.test(line.text)) zone = 'body'
    if (zone === 'annex' && !line.tabbed && CHAPTER.test(line.text)) zone = 'body'
    if (zone === 'body' && !line.tabbed) body.push(line)
  }
  return { body, annexes }
}

const LIST = /^\s*附\s{0,4}件\s{0,4}:/
const ANNEX = /^\s*(附\s{0,4}件\s{0,4}[\d一二三四五六七八九十]{0,2})(?![\d:])\s{0,4}([^\t:。;,]{0,80})$/
const NUMBERED = /^\s*\d{1,2}\s*[.、]/
const CHAPTER = /^\s*一、/

/** The title stands behind the number or on the next line; it is given as printed. */
function annexAt(caught: RegExpExecArray, [line, ...below]: Line[], text: string): Annex {
  const [printed, number = '', title = ''] = caught
  const start = line?.start ?? 0
  const named = { start: start + printed.trimEnd().length - title.trimEnd().length, text: title }
  const { start: from, text: words } = title.trim() ? named : (below.find((it) => !it.blank && !it.tabbed) ?? named)
  return {
    number: number.replace(/\s/g, ''),
    title: text.slice(from, from + words.length).trim(),
    offset: start + printed.search(/\S/),
  }
}
