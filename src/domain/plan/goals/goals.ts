// Every number that promises something by a day, in the order of the text.
import { clauses } from './clauses.ts'
import type { PlanGoal } from '../compiledPlan.ts'
import { clauseTime, type ClauseTime } from './deadlines.ts'
import type { Reading } from '../reading/normalise.ts'
import { goalLimits } from './goalLimits.ts'
import type { PlanYears } from '../reading/planYears.ts'
import { promiseVerbs } from './promiseVerbs.ts'
import type { Promised } from './promised.ts'
import { promises } from './promises.ts'
import { REACH } from './reach.ts'
import { sentences, type Span } from '../reading/sentences.ts'
import { subjectOf } from './subjectOf.ts'
import { withoutNames } from './withoutNames.ts'

/** A stretch in which goals may stand: `aims` when its chapter is the one that sets them, `year` when something beside it says by when, `fromYear` when it promises only from the sentence on that begins with a year (到2027年). */
export type Stretch = Span & { aims: boolean; year?: number | null; fromYear?: boolean }

/** Reads the goals of the stretches. Years before those of the plan are history, not deadlines. */
export function goals(reading: Reading, stretches: Stretch[], years: PlanYears): PlanGoal[] {
  const readable = { ...reading, folded: withoutNames(reading.folded) }
  let aimed: number | null = null
  return stretches.flatMap((stretch) => {
    const year: number | null = stretch.year ?? (stretch.aims ? (aimed ?? years.to) : null)
    const { said, last } = goalsOf({ reading: readable, stretch, years }, year)
    // The parts of the chapter that sets the goals share its year.
    aimed = stretch.aims ? last : null
    return said
  })
}

/** What earlier clauses leave to later ones: the year through the whole item, the rest through the sentence. */
type Carried = {
  year: number | null
  years: number[]
  yearly: boolean
  /** The sentence names a year on this side of a semicolon. */
  dated: boolean
  inSentence: boolean
  past: boolean
  forWhom: boolean
  pays: boolean
  conditions: boolean
  /** The clause before ended with a number that is promised, in this unit: 新建学校9所, 幼儿园7所. */
  listed: string | null
  indicator: string
  from: number
  hopeful: boolean
}

function goalsOf({ reading, stretch, years }: Omit<Walk, 'carried'>, year: number | null) {
  const carried: Carried = { ...afresh(stretch, ''), year }
  const walk = { reading, stretch, years, carried }
  const said = spoken(reading, stretch).flatMap((sentence) => {
    const { inSentence } = carried
    Object.assign(carried, afresh(sentence, reading.folded.slice(sentence.start, sentence.end)))
    // A year rules the parts of a sentence on both sides of a semicolon.
    carried.inSentence = inSentence && SEMICOLON.test(reading.folded.slice(sentence.start - 2, sentence.start))
    return completed(clauses(reading.folded, sentence).flatMap((clause) => clauseGoals(walk, clause)))
  })
  return { said, last: carried.year }
}

/** The sentences of a stretch that may promise. */
function spoken({ folded }: Reading, { start, end, fromYear }: Stretch): Span[] {
  const all = sentences(folded, start, end)
  if (!fromYear) return all
  const first = all.findIndex((it) => BY_YEAR.test(folded.slice(it.start, it.start + BY_YEAR_WITHIN)))
  return first < 0 ? [] : all.slice(first)
}

const BY_YEAR = /^[^,。]{0,8}(?:到|至|力争)20\d\d年/
const BY_YEAR_WITHIN = 16
const SEMICOLON = /;\s?$/

function afresh({ start }: Span, words: string) {
  const pays = goalLimits.pays.test(words)
  return {
    years: [],
    yearly: false,
    dated: false,
    inSentence: false,
    past: false,
    forWhom: false,
    pays,
    conditions: goalLimits.conditions.test(words),
    listed: null,
    indicator: '',
    hopeful: false,
    from: start,
  }
}

type Walk = { reading: Reading; stretch: Stretch; years: PlanYears; carried: Carried }

function clauseGoals(walk: Walk, clause: Span): PlanGoal[] {
  const { reading, stretch, years, carried } = walk
  const words = reading.folded.slice(clause.start, clause.end)
  const time = clauseTime(words, years)
  if (time.year !== null || time.span) setYear(carried, time)
  if (time.past || time.year !== null) carried.past = time.past
  carried.yearly ||= time.yearly
  const governed = stretch.aims || typeof stretch.year === 'number' || carried.inSentence || carried.yearly
  if (time.year !== null) carried.forWhom = false
  const excluded =
    defines(reading.folded, clause) ||
    carried.past ||
    carried.forWhom ||
    (carried.pays && goalLimits.receiver.test(words))
  const found =
    excluded || carried.conditions
      ? []
      : promises(words, { governed, timeEnd: time.end, carried: carried.indicator, listed: carried.listed })
  const said = found.map((it) => goalOf(walk, { clause, promised: it, time }))
  carried.listed = listedIn(found, words)
  const last = found.at(-1)?.indicator ?? subjectOf(words.slice(Math.max(time.end, words.length - REACH)))
  if (last !== '') Object.assign(carried, { indicator: last, from: clause.start })
  carried.forWhom ||= goalLimits.forWhom.test(words)
  carried.hopeful ||= found.length === 0 && HOPE.test(words)
  return said
}

/** A bracket may say which things are meant: 中长距离运输(运距500公里以上). */
function defines(folded: string, { start, end }: Span): boolean {
  return (
    folded[start - 1] === '(' &&
    folded[end] === ')' &&
    DEFINITION.test(folded.slice(start, Math.min(end, start + REACH)))
  )
}

const DEFINITION = /^[^,、\d]{0,8}\d[\d.]*[^,、\d]{1,8}(?:以上|以下|以内)$/

/** The unit of the number with which a clause ends. */
function listedIn(found: Promised[], words: string): string | null {
  const last = found.at(-1)
  return last && last.place.end === words.length ? last.unit : null
}

/** Years that follow each other (到2025年、2027年) may be distributed over as many numbers. */
function setYear(carried: Carried, { year }: ClauseTime): void {
  carried.years = year === null ? [] : [...carried.years.slice(-MOST_YEARS), year]
  carried.year = year
  carried.inSentence = true
  carried.dated = year !== null
}

const MOST_YEARS = 9
const HOPE = /力争|争取/

type Said = { clause: Span; promised: Promised; time: ClauseTime }

function goalOf({ reading, carried, years }: Walk, { clause, promised, time }: Said): PlanGoal {
  const { place, ...counted } = promised
  const from = place.elided ? carried.from : clause.start + place.start
  const until = clause.start + place.end
  const offset = from + reading.folded.slice(from, until).search(/[^\s、,]/)
  const hoped = HOPE.test(reading.folded.slice(clause.start + place.start, clause.start + place.at))
  return {
    ...counted,
    indicator: asPrinted(reading, counted.indicator, from),
    text: reading.text.slice(offset, until),
    // What is to grow every year has a last year only where its own sentence names one.
    deadline: undated(carried, time) ? null : (yearFor(carried, place) ?? (years.from === years.to ? years.to : null)),
    aspirational: carried.hopeful || hoped,
    offset,
  }
}

/** An indicator with the numbers of the names in it, which were hidden while goals were sought. */
function asPrinted({ folded, text }: Reading, indicator: string, from: number): string {
  const at = indicator.includes('#') ? folded.slice(from, from + 2 * REACH).indexOf(indicator) : -1
  return at < 0 ? indicator : indicator.replace(/#/g, (_, nth: number) => text[from + at + nth] ?? '')
}

/** What is averaged over years (年均) ends with them; what is done every year (每年) only where a year stands beside it. */
function undated({ inSentence, dated }: Carried, { yearly, everyYear }: ClauseTime): boolean {
  return yearly && (everyYear ? !dated : !inSentence)
}

function yearFor({ year, years }: Carried, { nth, of }: Promised['place']): number | null {
  return of > 1 && years.length === of ? (years[nth] ?? null) : year
}

/** In 2023年新建3个、2025年新建8个街道中心 the first number is about what only the last one names, in 企业达50家、新增20家 the second. */
function completed(said: PlanGoal[]): PlanGoal[] {
  return said.map((goal, at) => {
    if (!promiseVerbs.all.includes(goal.indicator)) return goal
    const named = said.slice(at + 1).find((it) => it.cue === goal.cue && it.unit === goal.unit)
    const above = said.slice(0, at).findLast((it) => it.unit === goal.unit)
    return { ...goal, indicator: named?.indicator ?? goal.indicator + (above?.indicator ?? '') }
  })
}
