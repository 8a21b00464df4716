import { chineseNumeral } from './chineseNumeral.ts'
import type { ListLevel, NumberingList } from './numberingLists.ts'

/** Counts the items of a document's lists, in order: the number that Word prints before the next item of a list and level. */
export function listCounter(): (item: { list: NumberingList; id: string; level: number }) => string {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ list, id, level }) => {
    const now = counts.get(list.count) ?? []
    counts.set(list.count, now)
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restart[level]
    begun.add(`${id} ${level}`)
    now[level] = restart ?? next(now[level], list.levels[level])
    for (let below = level + 1; below < now.length; below++)
      if (list.levels[below]?.restarts ?? true) now[below] = undefined
    return printed(list.levels, now, level)
  }
}

function next(count: number | undefined, level: ListLevel | undefined): number {
  return count === undefined ? (level?.start ?? 1) : count + 1
}

function printed(levels: ListLevel[], counts: (number | undefined)[], level: number): string {
  const { format = 'none', text = '' } = levels[level] ?? {}
  if (format === 'bullet' || format === 'none') return ''
  const number = text.replaceAll(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1
    return numeral(levels[at]?.format ?? 'decimal', counts[at] ?? levels[at]?.start ?? 1)
  })
  // Word sets a bare figure apart from the words by a tab.
  return /%\d$/.test(text) ? `${number} ` : number
}

function numeral(format: string, count: number): string {
  if (CHINESE.test(format)) return chineseNumeral(count)
  if (format === 'decimalEnclosedCircleChinese' || format === 'decimalEnclosedCircle')
    return count <= 20 ? String.fromCodePoint(0x245f + count) : String(count)
  return String(count)
}

const CHINESE = /^(?:chineseCounting|taiwaneseCounting|japaneseCounting|ideographDigital)/
