// Every number that promises something by a day, in the order of the text.
import { clauses } from './clauses.ts'
import type { PlanGoal } from './compiledPlan.ts'
import { clauseTime, type ClauseTime } from './deadlines.ts'
import type { Reading } from './normalise.ts'
import type { Promised } from './promised.ts'
import { promises } from './promises.ts'
import { REACH } from './reach.ts'
import { sameIndicator } from './sameIndicator.ts'
import { sentences, type Span } from './sentences.ts'
import { subjectOf } from './subjectOf.ts'
import { withoutNames } from './withoutNames.ts'

/** A stretch of the outline in which goals may stand; `aims` when its chapter is the one that sets them. */
export type Stretch = Span & { aims: boolean }

/** Reads the goals of the stretches. Years before `earliest` are history, not deadlines. */
export function goals(reading: Reading, stretches: Stretch[], earliest: number): PlanGoal[] {
  const readable = { ...reading, folded: withoutNames(reading.folded) }
  return linked(stretches.flatMap((stretch) => goalsOf(readable, stretch, earliest)))
}

/** What earlier clauses leave to later ones: the year through the whole item, the rest through the sentence. */
type Carried = {
  year: number | null
  years: number[]
  yearly: boolean
  inSentence: boolean
  indicator: string
  from: number
  hopeful: boolean
}

function goalsOf(reading: Reading, stretch: Stretch, earliest: number): PlanGoal[] {
  const sentenceStart = { years: [], yearly: false, inSentence: false, indicator: '', hopeful: false }
  const carried: Carried = { ...sentenceStart, year: null, from: stretch.start }
  const walk = { reading, stretch, earliest, carried }
  return sentences(reading.folded, stretch.start, stretch.end).flatMap((sentence) => {
    Object.assign(carried, { ...sentenceStart, from: sentence.start })
    return clauses(reading.folded, sentence).flatMap((clause) => clauseGoals(walk, clause))
  })
}

type Walk = { reading: Reading; stretch: Stretch; earliest: number; carried: Carried }

function clauseGoals(walk: Walk, clause: Span): PlanGoal[] {
  const { reading, stretch, earliest, carried } = walk
  const words = reading.folded.slice(clause.start, clause.end)
  const time = clauseTime(words, earliest)
  if (time.year !== null || time.span) setYear(carried, time)
  carried.yearly ||= time.yearly
  const governed = stretch.aims || carried.inSentence || carried.yearly
  const found = promises(words, { governed, timeEnd: time.end, carried: carried.indicator })
  const said = found.map((it) => goalOf(walk, { clause, promised: it, yearly: time.yearly }))
  const last = found.at(-1)?.indicator ?? subjectOf(words.slice(Math.max(time.end, words.length - REACH)))
  if (last !== '') Object.assign(carried, { indicator: last, from: clause.start })
  carried.hopeful ||= found.length === 0 && HOPE.test(words)
  return said
}

/** Years that follow each other (到2025年、2027年) may be distributed over as many numbers. */
function setYear(carried: Carried, { year }: ClauseTime): void {
  carried.years = year === null ? [] : [...carried.years.slice(-MOST_YEARS), year]
  carried.year = year
  carried.inSentence = true
}

const MOST_YEARS = 9
const HOPE = /力争|争取/

type Said = { clause: Span; promised: Promised; yearly: boolean }

function goalOf({ reading, carried }: Walk, { clause, promised, yearly }: Said): PlanGoal {
  const { place, ...counted } = promised
  const from = place.elided ? carried.from : clause.start + place.start
  const until = clause.start + place.end
  const offset = from + reading.folded.slice(from, until).search(/[^\s、,]/)
  const hoped = HOPE.test(reading.folded.slice(clause.start + place.start, clause.start + place.at))
  return {
    ...counted,
    text: reading.text.slice(offset, until),
    // What is to grow every year has a last year only where its own sentence names one.
    deadline: yearly && !carried.inSentence ? null : yearFor(carried, place),
    aspirational: carried.hopeful || hoped,
    offset,
  }
}

function yearFor({ year, years }: Carried, { nth, of }: Promised['place']): number | null {
  return of > 1 && years.length === of ? (years[nth] ?? null) : year
}

/** Links a goal that was said before to its first statement. */
function linked(said: PlanGoal[]): PlanGoal[] {
  const first = new Map<string, number>()
  return said.map((goal, index) => {
    const key = [sameIndicator(goal.indicator), goal.comparator, goal.value, goal.upTo, goal.unit, goal.deadline].join(
      ' ',
    )
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    return before === undefined ? goal : Object.assign(goal, { repeats: before })
  })
}
