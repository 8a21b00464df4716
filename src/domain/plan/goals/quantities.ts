// Numbers with their units in a clause, before anyone asks whether they promise anything.
import { UNIT } from '../reading/measureWords.ts'
import { WRITTEN, writtenNumber } from '../reading/writtenNumber.ts'

/** `over` is 余 or 多 between number and unit; `written` numbers are words, and words are often no count (一个体系). */
export type Quantity = {
  start: number
  end: number
  value: number
  upTo?: number
  unit: string
  over: string
  written: boolean
}

const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?`
const TO = '(?:-|至|到)'
const OVER = String.raw`\s?([余多]?)\s?`

/** One row per way of printing; each catches number, upper end, 余 and unit. */
const FORMS: readonly { pattern: RegExp; written: boolean; unit?: string }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d.#第+-]|百分之)(${FIGURE})(?:(?:${UNIT})?${TO}(${FIGURE}))?${OVER}(${UNIT})`,
      'g',
    ),
    written: false,
  },
  {
    pattern: new RegExp(
      `(?<![零〇一二两三四五六七八九十百千第分每之#])(?!一倍)(${WRITTEN})(?:${TO}(${WRITTEN}))?${OVER}(${UNIT})`,
      'g',
    ),
    written: true,
  },
  // A magnitude alone counts only behind a word that compares: 突破百万人次, but not 百亩示范片 or 千兆.
  {
    pattern: new RegExp(
      `(?<=突破|超过|达到|超|达|迈上|跨越)([十百千万])()()(${UNIT})(?=大关|台阶|以上|左右|[,、;。)]|$)`,
      'g',
    ),
    written: false,
  },
  // An index has no unit: 创新指数达到160以上.
  {
    pattern: new RegExp(
      String.raw`(?<=(?:指数|系数|得分|收入比|容积率|PUE值?|生师比)[^,、\d]{0,6})(?<![\d.])(${FIGURE})()()()(?=以上|以下|以内|左右|[,、;。)]|$)`,
      'g',
    ),
    written: false,
  },
  { pattern: new RegExp(`百分之(百|${WRITTEN})(?:${TO}(?:百分之)?(${WRITTEN}))?`, 'g'), written: false, unit: '%' },
]

/** The quantities of a clause, in order. A name such as 1+2+3+N and a date are none. */
export function quantities(clause: string): Quantity[] {
  const found = FORMS.flatMap((form) => [...clause.matchAll(form.pattern)].map((it) => quantity(it, form)))
  return found.sort((a, b) => a.start - b.start)
}

function quantity(caught: RegExpExecArray, { written, unit: implied }: (typeof FORMS)[number]): Quantity {
  const [whole, first = '', second, over = '', unit = implied ?? ''] = caught
  const span = { start: caught.index, end: caught.index + whole.length }
  const found = { ...span, value: numeric(first), unit, over, written }
  return !second ? found : { ...found, upTo: numeric(second) }
}

function numeric(printed: string): number {
  if (printed === '万') return 10_000
  return /\d/.test(printed) ? Number(printed.replaceAll(',', '')) : writtenNumber(printed)
}
