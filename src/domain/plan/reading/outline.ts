// Lines become a numbered outline: every item knows its depth, its parent and the stretch of text that is its own.
import { firstFrames } from './firstFrames.ts'
import type { Line } from './lines.ts'
import { markers, type Marker } from './markers.ts'
import type { Reading } from './normalise.ts'

export type Item = {
  level: number
  kind: number
  ordinal: number
  number: string
  title: string | null
  parent: number | null
  leaf: boolean
  start: number
  /** Where the item's own text begins, behind its title, and ends, before its first child or the next item. */
  bodyStart: number
  end: number
}

/** The items of the outline in order. `level` counts from 1, whatever kind of number a document begins with. */
export function outline(reading: Reading, body: Line[]): Item[] {
  const found = markers(reading.folded, body)
  const ends = itemEnds(found, body)
  const path: number[] = []
  const items: Item[] = []
  for (const [index, marker] of found.entries()) {
    while (path.length > 0 && (items[path.at(-1) ?? 0]?.kind ?? -1) >= marker.kind) path.pop()
    const parent = path.at(-1) ?? null
    const above = parent === null ? undefined : items[parent]
    if (above) above.leaf = false
    items.push({ ...item(reading, marker, ends[index] ?? marker.end), parent, level: path.length + 1 })
    path.push(index)
  }
  return items
}

/** An item ends where the next begins, at the latest with the last line of its part of the document. */
function itemEnds(found: Marker[], body: Line[]): number[] {
  let line = 0
  return found.map((marker, index) => {
    const next = found[index + 1]?.start ?? Infinity
    while ((body[line]?.end ?? Infinity) < marker.start) line++
    let end = body[line]?.end ?? marker.end
    for (let at = line + 1; (body[at]?.start ?? Infinity) < next && !closes(body, at); at++) end = body[at]?.end ?? end
    return Math.min(end, next)
  })
}

/** The signature and what follows it belong to no item. */
function closes(body: Line[], at: number): boolean {
  const [line, next] = [body[at]?.text.trim() ?? '', body[at + 1]?.text ?? '']
  return DATE.test(line) || (DATE.test(next) && SIGNER.test(line))
}

const DATE = /^\s*(?:20\d\d年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日|\(此件.{2,6}\))\s*$/
const SIGNER = /^[\u4e00-\u9fff\s]{2,40}$/

const LONGEST_TITLE = 40
const UNITS_BEGIN = /\((?=[^()]{0,200}(?:牵头|责任|负责|配合|参与))/

function item(reading: Reading, marker: Marker, end: number): Omit<Item, 'parent' | 'level'> {
  const { text, folded } = reading
  const number = text.slice(marker.start, marker.end).trim()
  const line = folded.slice(marker.end, Math.min(end, marker.end + 120)).split('\n', 1)[0] ?? ''
  const stop = line.search(/[。:;]|(?<=[\u4e00-\u9fff”]{4})\s+(?=[\u4e00-\u9fff\d“])/)
  const bracket = line.search(UNITS_BEGIN)
  const whole = Math.min(...[stop, bracket, line.length].filter((it) => it >= 0))
  const framing = firstFrames(line)
  // A clause with a comma behind 工作目标 is no title: the line break between them was lost.
  const length = framing > 0 && line.slice(framing, whole).includes(',') ? framing : whole
  const title = text.slice(marker.end, marker.end + length).trim()
  const titled = title !== '' && length <= LONGEST_TITLE && standsAlone(line, length)
  const bodyStart = titled ? marker.end + length + (/[。:]/.test(line[length] ?? '') ? 1 : 0) : marker.end
  return {
    kind: marker.kind,
    ordinal: marker.ordinal,
    number,
    title: titled ? title : null,
    leaf: true,
    start: marker.start,
    bodyStart,
    end,
  }
}

/** A sentence with commas right before its units is what is to be done, not a title. */
function standsAlone(line: string, length: number): boolean {
  const rest = line.slice(length).replace(/^[。:]\s*/, '')
  return !line.slice(0, length).includes(',') || !rest.startsWith('(')
}
