import type { ClauseContext, Promised } from './promised.ts'
import { REACH } from './reach.ts'
import { subjectOf } from './subjectOf.ts'
import { wordedNumbers, type WordedNumber } from './wordedNumbers.ts'

/** The promises of a clause whose numbers are words: “零突破”, 全覆盖, 翻一番. */
export function wordedPromises(clause: string, context: ClauseContext): Promised[] {
  return wordedNumbers.flatMap((worded) =>
    [...clause.matchAll(worded.pattern)].map((caught) => promised(worded, { clause, caught, context })),
  )
}

type Found = { clause: string; caught: RegExpExecArray; context: ClauseContext }

function promised(
  { cue, value, unit, comparator, relative }: WordedNumber,
  { clause, caught, context }: Found,
): Promised {
  const at = caught.index
  const start = Math.max(context.timeEnd, at - REACH)
  const words = clause.slice(start, at)
  const subject = subjectOf(words.replace(BASE, '').replace('实现', ''))
  const place = { at, start, end: at + caught[0].length, elided: subject === '', nth: 0, of: 1 }
  const indicator = subject || context.carried
  const base = BASE.exec(words)?.[1] ?? ''
  return { indicator, comparator, cue, value, unit, ...(relative ? { relativeTo: base } : {}), place }
}

const BASE = /(?:比|较|在)([^,、]{1,12}?)(?:基础上|相比)?(?:实现)?$/
