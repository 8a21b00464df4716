// How officials number: one row per kind, from the outermost to the innermost. Read against folded text (half width).

import { UNIT } from './measureWords.ts'

/**
 * `ordinal` turns what the pattern caught into a number, so that a sequence can be followed; `begins` is the pattern at the
 * start of a line, where it may ask for less; `ahead` is how many characters of the next line it must see there.
 */
export type Numbering = {
  kind: number
  pattern: string
  begins?: string
  ordinal: (caught: string) => number
  ahead?: number
}

const CHINESE = '[零〇一二三四五六七八九十百]{1,4}'

const TWO = '(\\d{1,2}\\.\\d{1,2})'
const THREE = '(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})'
const SERIAL = '(\\d{1,3}(?=\\.(?!\\d)|\\.(?=\\d{3}|\\d{1,2}[A-Za-z+])|\\s?、)'
const TITLE = '\\.?(?![.\\d])(?=\\s*[\u4e00-\u9fff“])\\s*'
/** In a sentence a figure has its unit or its 以上 where the number of an item has its title. */
const NO_FIGURE = `(?!\\s*(?:${UNIT}|以上|以下|以内|以前|左右|至|到))${TITLE}`

export const numberings: readonly Numbering[] = [
  { kind: 0, pattern: `第(${CHINESE})(?:章|部分|[编篇])[\\s:、]`, ordinal: chinese },
  {
    kind: 1,
    pattern: `第?(${CHINESE})(?:\\s?、|\\.(?=\\s?[\u4e00-\u9fff]))`,
    ordinal: chinese,
  },
  { kind: 2, pattern: `第(${CHINESE})[条节][\\s:、]`, ordinal: chinese },
  {
    kind: 3,
    pattern: `(?:\\(\\s?)?(${CHINESE}(?=\\s?\\))|[㈠-㈩])(?:\\s?\\))?[、.]?`,
    ordinal: (it) => oneSign(it, '㈠') ?? chinese(it),
  },
  {
    kind: 4,
    // A title may begin with digits (11.121人才梯队, 5.5G网络, 3.2025年): then they are no second part of the number.
    pattern: `${SERIAL}|[⒈-⒛])(?:[.、]|\\s、)?`,
    begins: `${SERIAL}|\\d{1,3}(?=\\.\\d{2}(?:个(?![体性人])|家|户|所|项(?!目)|条|处|名|万))|[⒈-⒛])(?:[.、]|\\s、)?`,
    ordinal: (it) => oneSign(it, '⒈') ?? Number(it),
  },
  { kind: 5, pattern: `${TWO}${NO_FIGURE}`, begins: `${TWO}${TITLE}`, ordinal: lastPart },
  { kind: 6, pattern: `${THREE}${NO_FIGURE}`, begins: `${THREE}${TITLE}`, ordinal: lastPart },
  {
    kind: 7,
    pattern: `(?:\\(?\\s?)(\\d{1,2}(?=\\s?\\))|[⑴-⒇])(?:\\s?\\))?`,
    ordinal: (it) => oneSign(it, '⑴') ?? Number(it),
  },
  { kind: 8, pattern: `([①-⑳])`, ordinal: (it) => oneSign(it, '①') ?? 0 },
]

/** 2.1.3 is the third. */
function lastPart(caught: string): number {
  return Number(caught.slice(caught.lastIndexOf('.') + 1))
}

/** A number that is one sign, counted from the first of its kind; null when it has several. */
function oneSign(caught: string, first: string): number | null {
  const ordinal = caught.charCodeAt(0) - first.charCodeAt(0) + 1
  return ordinal >= 1 && ordinal <= MOST_SIGNS ? ordinal : null
}

const MOST_SIGNS = 20

const DIGITS = '零一二三四五六七八九'

/** 二十一 → 21. */
function chinese(caught: string): number {
  let [total, digit] = [0, 0]
  for (const character of caught.replace('〇', '零')) {
    const scale = { 十: 10, 百: 100 }[character]
    if (scale) [total, digit] = [total + (digit || 1) * scale, 0]
    else digit = DIGITS.indexOf(character)
  }
  return total + digit
}
