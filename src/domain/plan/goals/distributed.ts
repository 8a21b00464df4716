// What a number is about. 花生种植、收获机械化率分别达到65%和55% speaks of two indicators.

/** The indicators among which several numbers, or one number with 均, are distributed; one when the list cannot be told apart. */
export function distributed(subject: string, count: number): string[] {
  const parts = subject.split(/、|(?:和|及|与|以及)(?=[^、和及与]+$)/).filter((it) => it !== '')
  if (parts.length !== count && count > 1) return Array.from({ length: count }, () => subject)
  return completed(parts)
}

const SHARED_END = /(?:[\u4e00-\u9fff]{2}化率|覆盖率|普及率|达标率|完成率|合格率|增加值|总产值|比重|占比|面积|产量)$/

/** Gives every part the ending that only the last one carries, and the beginning that only the first one carries. */
function completed(parts: string[]): string[] {
  const ending = SHARED_END.exec(parts.at(-1) ?? '')?.[0] ?? ''
  const stems = parts.map((it) => (ending && it.endsWith(ending) ? it.slice(0, -ending.length) : it))
  const [first = '', ...others] = stems
  const shortest = Math.min(...others.map((it) => it.length))
  const inherits = ending !== '' && others.length > 0 && shortest > 0 && shortest <= SHORT
  const beginning = inherits && first.length - shortest > 1 ? first.slice(0, -shortest) : ''
  return stems.map((stem, at) => (at > 0 && stem.length === shortest ? beginning : '') + stem + ending)
}

const SHORT = 3 // 收获 in 花生种植、收获 needs its beginning; 社区养老服务站 is whole
