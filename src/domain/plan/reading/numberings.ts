// How officials number: one row per kind, from the outermost to the innermost. Read against folded text (half width).

import { UNIT } from './measureWords.ts'

/** `ordinal` turns what the pattern caught into a number, so that a sequence can be followed. */
export type Numbering = { kind: number; pattern: string; ordinal: (caught: string) => number }

const CHINESE = '[零〇一二三四五六七八九十百]{1,4}'

export const numberings: readonly Numbering[] = [
  { kind: 0, pattern: `第?(${CHINESE})(?:、|\\.(?=\\s?[\u4e00-\u9fff])|[章部](?:分|篇)?[\\s:、])`, ordinal: chinese },
  { kind: 1, pattern: `第(${CHINESE})条[\\s:、]`, ordinal: chinese },
  {
    kind: 2,
    pattern: `(?:\\(\\s?)?(${CHINESE}(?=\\s?\\))|[㈠-㈩])(?:\\s?\\))?[、.]?`,
    ordinal: (it) => oneSign(it, '㈠') ?? chinese(it),
  },
  { kind: 3, pattern: `(\\d{1,3}(?=\\.(?!\\d)|、)|[⒈-⒛])[.、]?`, ordinal: (it) => oneSign(it, '⒈') ?? Number(it) },
  { kind: 4, pattern: `\\d{1,2}\\.(\\d{1,2})(?![.\\d])(?!\\s*${UNIT})(?=\\s*[\u4e00-\u9fff])\\s*`, ordinal: Number },
  {
    kind: 5,
    pattern: `(?:\\(?\\s?)(\\d{1,2}(?=\\s?\\))|[⑴-⒇])(?:\\s?\\))?`,
    ordinal: (it) => oneSign(it, '⑴') ?? Number(it),
  },
  { kind: 6, pattern: `([①-⑳])`, ordinal: (it) => oneSign(it, '①') ?? 0 },
]

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
