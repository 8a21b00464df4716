// Cleaning never changes the length: an offset found in the folded text is an offset in the document.

/** `text` is the document without control characters; `folded` is the same length with one width of digits, signs and brackets. */
export type Reading = { text: string; folded: string; strays: number[] }

/** Makes a document readable by one set of rules. Every kind of bracket that holds units becomes `()`, every dash `-`. */
export function normalise(source: string): Reading {
  const strays: number[] = []
  const text = source.replace(/\p{Cc}|\ufeff/gu, (character, at: number) => {
    if (character === '\n' || character === '\t') return character
    if (character === '\r') return source[at + 1] === '\n' ? ' ' : '\n'
    strays.push(at)
    return ' '
  })
  const folded = text.replace(/[\uff01-\uff5e\u3000\u00a0[\]〔〕【】—–〜~]/g, fold)
  return { text, folded: folded.replace(WRITTEN_YEAR, inDigits).replace(HALF_WIDTH_STOP, '。'), strays }
}

const folds: Record<string, string> = {
  '　': ' ',
  '\u00a0': ' ',
  '[': '(',
  ']': ')',
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '［': '(',
  '］': ')',
  '—': '-',
  '–': '-',
  '〜': '-',
  '～': '-',
  '~': '-',
}
const DIGITS = '〇一二三四五六七八九'
const WRITTEN_YEAR = /二[〇○零O0][〇○零一二三四五六七八九]{2}(?=年)/g

/** 二〇二五年 is 2025年. */
function inDigits(year: string): string {
  return year.replaceAll(/./g, (it) => String(Math.max(0, DIGITS.indexOf(it))))
}

// A full stop between Chinese words; behind a number it is the sign of an item (一.).
const HALF_WIDTH_STOP = /(?<=[\u4e00-\u9fff)”%])(?<![零〇一二三四五六七八九十百])\.(?=\s|$|[\u4e00-\u9fff(])/g

const WIDTH = 0xfee0 // distance between a full-width sign and its half-width twin

function fold(character: string): string {
  return folds[character] ?? String.fromCharCode(character.charCodeAt(0) - WIDTH)
}
