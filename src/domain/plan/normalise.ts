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
  return { text, folded: text.replace(/[\uff01-\uff5e\u3000\u00a0[\]〔〕【】—–〜~]/g, fold), strays }
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
const WIDTH = 0xfee0 // distance between a full-width sign and its half-width twin

function fold(character: string): string {
  return folds[character] ?? String.fromCharCode(character.charCodeAt(0) - WIDTH)
}
