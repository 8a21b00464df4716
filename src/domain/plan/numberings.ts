// How officials number: one row per kind, from the outermost to the innermost. Read against folded text (half width).

/** `ordinal` turns what the pattern caught into a number, so that a sequence can be followed. */
export type Numbering = { kind: number; pattern: string; ordinal: (caught: string) => number }

const CHINESE = '[零〇一二三四五六七八九十百]{1,4}'

export const numberings: readonly Numbering[] = [
  { kind: 0, pattern: `(${CHINESE})、`, ordinal: chinese },
  { kind: 1, pattern: `\\(\\s?(${CHINESE})\\s?\\)、?`, ordinal: chinese },
  { kind: 2, pattern: `(\\d{1,3})(?:\\.(?!\\d)|、)`, ordinal: Number },
  { kind: 3, pattern: `\\(?\\s?(\\d{1,2})\\s?\\)`, ordinal: Number },
  { kind: 4, pattern: `([①-⑳])`, ordinal: (caught) => caught.charCodeAt(0) - '①'.charCodeAt(0) + 1 },
]

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
