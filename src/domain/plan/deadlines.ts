// By when: 到2027年, 2025年底前, 2023—2027年. A year may stand once and rule the clauses behind it.

/** What a clause says about time. `yearly` goals have no last year; a `span` of its own (利用3-5年时间) ends the rule of an earlier year. */
export type ClauseTime = { year: number | null; yearly: boolean; span: boolean; end: number }

const YEAR =
  /(?:到|至|在|力争|争取|截至)?\s?(?:20\d\d年?-)?(20\d\d)\s?年(?:\d{1,2}月)?(?:年?底|末|度)?(?:以?前)?(?:,|力争|实现|全面|计划|规划)*/g
const NOT_A_DEADLINE = /^(?:的?基础|相比|同期|相关|年度|[^,]{0,3}基础上|为基)/
const BASE_BEFORE = /[较比与按以由从自]$/
const YEARLY = /每年|逐年|年均/
const SPAN = /(?:利用|用|通过)\d+(?:-\d+)?年(?:左右)?(?:的)?时间/

// Five-year plans end in these years.
const PERIODS: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030 }
const PERIOD = /“?(十[三四五]五)”?(?:规划)?(?:期间|时期|期末|末)/

/** Reads the time of a clause; of several years the last before its numbers counts. Years before `earliest` are history. */
export function clauseTime(clause: string, earliest: number): ClauseTime {
  const time: ClauseTime = { year: null, yearly: YEARLY.test(clause), span: SPAN.test(clause), end: 0 }
  const period = PERIOD.exec(clause)
  const last = PERIODS[period?.[1] ?? ''] ?? 0
  if (period && last >= earliest && last > 0) Object.assign(time, { year: last, end: period.index + period[0].length })
  for (const caught of clause.matchAll(YEAR)) {
    const end = caught.index + caught[0].length
    const year = Number(caught[1])
    const base = BASE_BEFORE.test(clause[caught.index - 1] ?? '') || NOT_A_DEADLINE.test(clause.slice(end, end + 12))
    if (!base && year >= earliest) Object.assign(time, { year, end })
  }
  return time
}
