// A number begins an item where it stands at the start of a line. In a document that has lost its line breaks it begins
// one wherever it continues the count of its kind: nothing else tells 1. from the digits of a sentence there.
import { bareChapter } from './bareChapter.ts'
import { FRAME } from './frameWords.ts'
import type { Line } from './lines.ts'
import { numberings } from './numberings.ts'

/** A number that begins an item: `end` is where the words of the item begin. */
export type Marker = { kind: number; ordinal: number; start: number; end: number }

/** The numbers that begin items, in order. `body` are the lines that can hold some. */
export function markers(folded: string, body: Line[]): Marker[] {
  const atStart = body.flatMap((line) => atLineStart(line, folded))
  return atStart.length >= FEW ? atStart : inRunningText(folded, body)
}

const FEW = 3

/** A line of the table of contents: 一、总体要求……3. */
const CONTENTS = /[.…·]{2,}\s{0,4}\d{1,3}\s*$/

const lineStart = [
  ...numberings.map((it) => ({ ...it, begins: new RegExp(`^\\s*${it.begins ?? it.pattern}\\s*`) })),
  { ...bareChapter, begins: new RegExp(`^\\s*${bareChapter.pattern}`) },
]

function atLineStart(line: Line, folded: string): Marker[] {
  if (CONTENTS.test(line.text)) return []
  for (const { kind, ordinal, begins, ahead } of lineStart) {
    const caught = begins.exec(ahead ? folded.slice(line.start, line.end + ahead) : line.text)
    if (!caught?.[1]) continue
    const start = line.start + caught[0].search(/\S/)
    return [{ kind, ordinal: ordinal(caught[1]), start, end: line.start + caught[0].length }]
  }
  return []
}

const anyNumbering = [...numberings, bareChapter]
const anywhere = new RegExp(anyNumbering.map((it) => it.pattern).join('|'), 'g')

function inRunningText(folded: string, body: Line[]): Marker[] {
  const last = numberings.map(() => 0) // restarts in every chapter
  const through = numberings.map(() => 0) // runs through the document
  const found: Marker[] = []
  for (const line of body)
    for (const caught of line.text.matchAll(anywhere)) {
      const row = caught.slice(1).findIndex((it) => it !== undefined)
      const number = caught[row + 1] ?? ''
      const { kind, ordinal: ordinalOf } = anyNumbering[row] ?? bareChapter
      const ordinal = ordinalOf(number)
      const start = line.start + caught.index
      const counts = [last[kind] ?? 0, through[kind] ?? 0]
      if (!belongs(number, last) && row !== anyNumbering.length - 1) continue
      if (!counts.some((count) => continues(ordinal, count, boundaryBefore(folded, start, kind)))) continue
      last.fill(0, kind + 1)
      last[kind] = through[kind] = ordinal
      found.push({ kind, ordinal, start, end: start + caught[0].length })
    }
  return found
}

/** 2.1 stands in chapter 2, and 2.1.3 in 2.1; elsewhere it is a figure. Other numbers name no chapter. */
function belongs(number: string, last: number[]): boolean {
  const [chapter, section] = number.split('.').slice(0, -1).map(Number)
  if (chapter === undefined) return true
  const inChapter = CHAPTERS.some((kind) => last[kind] === chapter)
  return inChapter && (section === undefined || last[SECTION] === section)
}

const CHAPTERS = [1, 3, 4]
const SECTION = 5

const GAP = 3 // items whose number was lost may stand between

function continues(ordinal: number, last: number, boundary: 'sentence' | 'word' | 'none'): boolean {
  if (boundary === 'none') return false
  if (ordinal === last + 1) return true
  return boundary === 'sentence' && (ordinal === 1 || (ordinal > last && ordinal <= last + GAP))
}

const CHAPTER = 1
const FRAMING = new RegExp(`^[一二]、(?:${FRAME})`)

/** What stands before a number: the end of a sentence, a word (a heading without a full stop), or a sign that forbids it. */
function boundaryBefore(folded: string, at: number, kind: number): 'sentence' | 'word' | 'none' {
  const before = folded[at - 1] ?? '\n'
  if (/[。;!?)\s]/.test(before)) return 'sentence'
  // A first chapter may stand right behind the title of its plan: 实施方案一、总体要求.
  const framing = kind !== CHAPTER || FRAMING.test(folded.slice(at, at + 12))
  return framing && /[\u4e00-\u9fff”)]/.test(before) ? 'word' : 'none'
}
