// How long a certificate holds, as lists write it: a last day, a stretch of days, or so many years from its issue.
import { arabicNumerals } from '#values/arabicNumerals.ts'
import { addDays, addYears, type Day } from '#values/day.ts'
import { plainText } from '#values/plainText.ts'
import { readDay } from '#values/readDay.ts'
import type { Reading } from '#values/reading.ts'

/** The last day; `since` is the day of issue, where the row says it. Parts that contradict each other are a warning. */
export function readValidity(typed: string | number, since: Day | undefined): Reading<Day> {
  const text = bare(typed)
  const years = YEARS.exec(text)
  if (years) return fromYears(text, Number(years[1] ?? Number(years[2]) / 12), since)
  const stretch = text.length > 60 ? null : STRETCH.exec(text)
  if (!stretch) return readDay(typeof typed === 'number' ? typed : text.replace(/^[至到]/, '').replace(/为?止$/, ''))
  const [, from = '', to = '', told] = stretch
  return fromStretch(
    { from: readDay(from), to: readDay(to), years: told === undefined ? undefined : Number(told) },
    since,
  )
}

/** 有效期：, 自发证之日起 and the like say nothing that the column does not say. */
function bare(typed: string | number): string {
  return arabicNumerals(plainText(String(typed)))
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(
      /^(?:证书)?(?:有效)?期?限?[::]?(?:为|共|自|从)?(?:发证|颁证|认定|颁发|签发)?(?:之日|日期|日)?起?[,，]?/,
      '',
    )
}

const YEARS = /^(?:(\d{1,2})年?|(\d{1,3})个?月)(?:有效|整|期)?$/
const STRETCH =
  /^(?:(?:\d{1,2})年)?[(]?(\d.*?[\d日号])(?:起)?(?:至|到|[—–~～]+|--?)(\d{4}\D?\d.*?)(?:为?止)?[)]?(?:[,，(]?共?(\d{1,2})年[)]?)?$/

function fromYears(text: string, years: number, since: Day | undefined): Reading<Day> {
  if (!Number.isInteger(years) || years < 1 || years > 20)
    return { problem: `「${text}」不像有效期的年数，请写有效期的最后一日，如 2026-10-15` }
  if (since === undefined)
    return { problem: `只写了有效期 ${years} 年，而发证日期读不出，请写有效期的最后一日，如 2026-10-15` }
  return { value: addDays(addYears(since, years), -1) }
}

type Stretch = { from: Reading<Day>; to: Reading<Day>; years: number | undefined }

function fromStretch({ from, to, years }: Stretch, since: Day | undefined): Reading<Day> {
  if ('problem' in from) return from
  if ('problem' in to) return to
  const [first, last] = [from.value, to.value]
  if (last <= first) return { value: last, warning: `有效期从 ${first} 到 ${last}，止日不晚于起日，请核对证书` }
  if (since !== undefined && first !== since)
    return { value: last, warning: `有效期从 ${first} 起，而发证日期是 ${since}，请核对证书` }
  if (years !== undefined && ![addYears(first, years), addDays(addYears(first, years), -1)].includes(last))
    return { value: last, warning: `写着有效期 ${years} 年，而从 ${first} 到 ${last} 不是 ${years} 年，请核对证书` }
  return { value: last }
}
