import { FRAME } from './frameWords.ts'
import type { Line } from './lines.ts'
import type { LaterPlan } from './laterPlan.ts'

/** Where, in a text that has lost its line breaks, another plan begins: at the title before a first chapter that comes again. Null where none does. */
export function laterInLine(all: Line[], printed: string): LaterPlan | null {
  for (const [at, { text, start }] of all.entries()) {
    const chapters = text.length < SHORTEST ? [] : [...text.matchAll(FIRST_CHAPTER)].map((it) => it.index)
    const first = chapters[0] ?? 0
    for (const chapter of chapters.slice(1)) {
      const from = Math.max(first, chapter - LONGEST_PREFACE)
      const preface = text.slice(from, chapter)
      const title = TITLE.exec(preface)
      if (!title?.[1] || !text.slice(first, chapter).includes('二、')) continue
      const offset = start + from + title.index + title[0].length - title[1].length
      return { line: at + 1, offset, title: printed.slice(offset, offset + title[1].length).replaceAll(/\s/g, '') }
    }
  }
  return null
}

const SHORTEST = 120
const LONGEST_PREFACE = 600
const FIRST_CHAPTER = new RegExp(`一、(?=\\s{0,2}(?:${FRAME}))`, 'g')
/** A title has no sign of a sentence; its preface or its first chapter follows. */
const TITLE =
  /(?:^|[。)\s])([^。,:;()\s、]{4,60}(?:方案|计划|规划|意见|措施|要点)(?:\([^()]{2,20}\))?)(?=\s|为|根据|按照|一、|$)/
