// By when: 到2027年, 2025年底前, 2023—2027年, 三年内, 到“十四五”末. A year may stand once and rule the clauses behind it.
import type { PlanYears } from '../reading/planYears.ts'
import { writtenNumber } from '../reading/writtenNumber.ts'

/**
 * What a clause says about time. `yearly` goals have no last year; a `span` of its own (利用3-5年时间) ends the rule of an
 * earlier year; `past` years promise nothing.
 */
export type ClauseTime = {
  year: number | null
  yearly: boolean
  everyYear: boolean
  span: boolean
  past: boolean
  end: number
}

const YEAR =
  /(?:到|至|在|力争|争取|截至)?\s?(?:20\d\d年?-)?(20\d\d)\s?年(?:\d{1,2}月)?(?:年?底|末|度)?(?:以?前)?(?:,|力争|实现|全面|计划|规划)*/g
const NOT_A_DEADLINE = /^(?:的?基础|相比|同期|相关|年度|[^,]{0,3}基础上|为基)/
const SINCE = /^(?:以来|至今|上半年|[一二三]季度|已)/
// Words for what is over, where no year of the plan stands beside them.
const HISTORY = /^\s*(?:去年|上年|近年来?|近[几两三四五]年来?|多年来|过去)/
const BASE_BEFORE = /[较比与按以由从自]$/
const YEARLY = /每年|逐年|年均|全年/
const EVERY_YEAR = /每年|逐年|全年/
const SPAN = /(?:利用|用|通过)\d+(?:-\d+)?年(?:左右)?(?:的)?时间/

// Five-year plans end in these years.
const PERIODS: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030 }
const PERIOD = /“?(十[三四五]五)”?(?:规划)?(?:期间|时期|期末|末)/

/** Reads the time of a clause; of several years the last before its numbers counts. Years before the plan are history. */
export function clauseTime(clause: string, years: PlanYears): ClauseTime {
  const time = {
    year: null,
    yearly: YEARLY.test(clause),
    everyYear: EVERY_YEAR.test(clause),
    span: SPAN.test(clause),
    past: HISTORY.test(clause),
    end: 0,
  }
  return { ...time, ...inWords(clause, years), ...inFigures(clause, years) }
}

function inFigures(clause: string, years: PlanYears): Partial<ClauseTime> {
  const earliest = years.from ?? years.issued ?? 0
  let found: Partial<ClauseTime> = {}
  for (const caught of clause.matchAll(YEAR)) {
    const end = caught.index + caught[0].length
    const year = Number(caught[1])
    const base = BASE_BEFORE.test(clause[caught.index - 1] ?? '') || NOT_A_DEADLINE.test(clause.slice(end, end + 12))
    if (SINCE.test(clause.slice(end, end + 4))) found = { past: true }
    else if (base) continue
    else if (year >= earliest) found = { year, end, past: false }
    else if (found.year === undefined) found = { past: true }
  }
  return found
}

/** One row per way of saying a year without its number. */
const WORDS: readonly { pattern: RegExp; year: (caught: string, years: PlanYears) => number | null }[] = [
  { pattern: PERIOD, year: (caught) => PERIODS[caught] ?? null },
  { pattern: /([一二两三四五\d])年(?:之)?内/, year: within },
  { pattern: /(?:未来|今后|力争用|利用|用)([一二两三四五\d])年(?:左右)?(?:的)?(?:时间)?/, year: within },
  { pattern: /(?:到|至)?((?:本)?(?:规划|计划|行动|方案)期?末|(?:规划|计划)期内)/, year: (_, { to }) => to },
  { pattern: /(今年)(?:年底)?(?:以?前)?/, year: (_, { issued, from }) => issued ?? from },
]

function inWords(clause: string, years: PlanYears): Partial<ClauseTime> {
  const earliest = years.from ?? years.issued ?? 1
  for (const { pattern, year } of WORDS) {
    const caught = pattern.exec(clause)
    const last = caught && year(caught[1] ?? '', years)
    if (caught && last && last < earliest) return { past: true }
    // 三年内 without a year to count from still promises.
    if (caught && last === null && year === within) return { span: true, end: caught.index + caught[0].length }
    if (caught && last) return { year: last, end: caught.index + caught[0].length }
  }
  return {}
}

/** 三年内 of a plan for 2023—2025 ends in 2025; without a first year it counts from the year of the document. */
function within(caught: string, { from, issued }: PlanYears): number | null {
  const count = /\d/.test(caught) ? Number(caught) : writtenNumber(caught)
  if (from !== null) return from + count - 1
  return issued === null ? null : issued + count
}
