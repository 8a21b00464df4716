import { arabicNumerals } from './arabicNumerals.ts'
import { Day, yearOf } from './day.ts'
import { dayOfSerial } from './dayOfSerial.ts'
import { dayOf, Moment } from './moment.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

/**
 * Reads a day as people and spreadsheets write it: 2023-05-15, 2023/5/15, 2023.5.15, 20230515, 2023年5月15日,
 * 二〇二三年五月十五日, a spreadsheet's serial number 45061, or an instant. A month alone is a problem: a day is never guessed.
 */
export function readDay(typed: string | number): Reading<Day> {
  // Only the space between a date and a time of day means anything.
  const text = arabicNumerals(plainText(String(typed)).replace(/(?<!\d)\s+|\s+(?!\d)/g, ''))
  const found = forms.find(({ form }) => form.test(text))
  const read = found?.read(text.match(found.form)!)
  if (read === undefined) return { problem: `「${typed}」读不出日期，请写成 2023-05-15 的样子` }
  if ('missing' in read) return { problem: `「${typed}」只写到${read.missing}，请补成 2023-05-15 的样子` }

  const day = Day.safeParse(read.day)
  if (!day.success) return { problem: `「${typed}」没有这一天，请核对后写成 2023-05-15 的样子` }
  const year = yearOf(day.data)
  if (year < FIRST_YEAR || year > LAST_YEAR) return { problem: `「${typed}」的年份 ${year} 不合常理，请核对` }
  return { value: day.data }
}

const FIRST_YEAR = 1949 // nothing a district registers is older
const LAST_YEAR = 2099

type Form = { form: RegExp; read: (parts: RegExpMatchArray) => { day: string } | { missing: string } }

const TIME = String.raw`(?:[ T]?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`

// In this order: six digits are a year and a month, five a serial number, four a year.
const forms: Form[] = [
  {
    form: new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`),
    read: ([, y, , m, d]) => ({ day: dayText(y, m, d) }),
  },
  {
    form: new RegExp(String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?${TIME}$`),
    read: ([, y, m, d]) => ({ day: dayText(y, m, d) }),
  },
  { form: /^(\d{4})(\d{2})(\d{2})$/, read: ([, y, m, d]) => ({ day: dayText(y, m, d) }) },
  {
    form: /^\d{4}-\d\d-\d\dT.*Z$/,
    read: ([text]) => ({ day: Moment.safeParse(text).success ? dayOf(text as Moment) : '' }),
  },
  { form: /^\d{5}(\.\d+)?$/, read: ([text]) => ({ day: dayOfSerial(Number(text)) }) },
  { form: /^\d{4}([-/.]\d{1,2}|年\d{1,2}月?|\d{2})$/, read: () => ({ missing: '月，缺少日' }) },
  { form: /^\d{4}年?$/, read: () => ({ missing: '年，缺少月和日' }) },
]

function dayText(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
