// Numbers that officials write out: 二百, 一百二十, 两, 二〇二五, 1.5万 stays with its unit.

/** Pattern of a written number; 百 or 千 alone is none (千兆). 一 and 十 alone belong to it, so that whoever reads it must ask what stands around it. */
export const WRITTEN = '[一二两三四五六七八九十〇][零〇一二两三四五六七八九十百千]*'

/** 一百二十 → 120, 二〇二五 → 2025. Only digits are read one by one; with 十, 百 or 千 every digit has its scale. */
export function writtenNumber(printed: string): number {
  let [total, digit] = [0, 0]
  for (const character of printed) {
    const scale = SCALES[character]
    if (scale) [total, digit] = [total + (digit || 1) * scale, 0]
    else digit = digit * (SCALED.test(printed) ? 0 : 10) + valueOf(character)
  }
  return total + digit
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const SCALED = /[十百千]/
const DIGITS = '零一二三四五六七八九'

function valueOf(character: string): number {
  return DIGITS.indexOf(character.replace('〇', '零').replace('两', '二'))
}
