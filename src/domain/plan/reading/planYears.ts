// Which years a plan is about: from its title (2023—2025年), else from the day and the number of its document.
import { yearOf } from '#values/day.ts'
import type { DocumentHead } from './documentHead.ts'

/** `from` and `to` are the years of the plan as its title prints them; `issued` the year in which it was made; null where nothing says so. */
export type PlanYears = { from: number | null; to: number | null; issued: number | null }

export function planYears({
  title,
  issuedOn,
  documentNumber,
}: Pick<DocumentHead, 'title' | 'issuedOn' | 'documentNumber'>): PlanYears {
  const span = SPAN.exec(title)
  const numbered = NUMBER_YEAR.exec(documentNumber ?? '')?.[1]
  const [from, to] = span ? [Number(span[1]), Number(span[2])] : oneYear(title)
  const issued = issuedOn ? yearOf(issuedOn) : numbered ? Number(numbered) : null
  return { from, to, issued }
}

/** 2023年工作要点 is about 2023; 到2025年 says only by when, and of several years none is meant. */
function oneYear(title: string): [number, number] | [null, null] {
  const years = [...title.matchAll(OWN_YEAR)].map((it) => Number(it[1]))
  const [year] = years
  return year !== undefined && years.length === 1 ? [year, year] : [null, null]
}

const OWN_YEAR = /(?<![到至—-]|《[^》]{0,40})(20\d\d)\s?年(?!底|末|前|以?来|远景|版)/g
const SPAN = /(20\d\d)\s?年?\s?[-—–~～－―至到]{1,2}\s?(20\d\d)\s?年?/
const NUMBER_YEAR = /[〔[［(（](20\d\d)[〕\]］)）]/
