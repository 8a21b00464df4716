import { CalendarText } from '#domain/calendar/calendarText.ts'
import { yearOf, type Day } from '#values/day.ts'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readYaml } from '../readYaml.ts'

/** Reads every policy/calendars/<year>.yaml, in order of years. Throws a Refusal naming file and line. */
export function readCalendars(folder: string): CalendarText[] {
  const root = join(folder, 'calendars')
  return readdirSync(root)
    .filter((it) => it.endsWith('.yaml'))
    .sort()
    .map((file) => readYaml(join(root, file), checked(Number(basename(file, '.yaml')))))
}

/** Every day lies in the year of the file: a slip of the year would open a window at the wrong time. */
function checked(year: number) {
  return CalendarText.superRefine((text, context) => {
    const object = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (text.year !== year) object(['year'], `应与文件名相同：${year}`)
    const check = (day: Day, path: (string | number)[]) => {
      if (yearOf(day) !== text.year) object(path, `${day} 不在 ${text.year} 年`)
    }
    text.workdays?.holidays.forEach(({ from, to }, at) => {
      check(from, ['workdays', 'holidays', at, 'from'])
      check(to, ['workdays', 'holidays', at, 'to'])
    })
    text.workdays?.workedWeekends.forEach((day, at) => check(day, ['workdays', 'workedWeekends', at]))
    text.windows.forEach(({ from, to }, at) => {
      check(from, ['windows', at, 'from'])
      check(to, ['windows', at, 'to'])
    })
    text.dues.forEach(({ due }, at) => check(due, ['dues', at, 'due']))
  })
}
