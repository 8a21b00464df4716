/** Writes Chinese numerals below one hundred, and years read digit by digit, in Arabic digits: 二〇二三年十五日 → 2023年15日. */
export function arabicNumerals(text: string): string {
  return text.replace(/[〇○零一二三四五六七八九十廿卅]+/g, (numeral) =>
    /[十廿卅]/.test(numeral) ? String(belowHundred(numeral)) : [...numeral].map(digit).join(''),
  )
}

function belowHundred(numeral: string): number {
  const [tens = '', ones = ''] = numeral.replace('廿', '二十').replace('卅', '三十').split('十')
  return 10 * (tens === '' ? 1 : digit(tens)) + (ones === '' ? 0 : digit(ones))
}

function digit(character: string): number {
  return character === '○' ? 0 : '〇一二三四五六七八九'.indexOf(character.replace('零', '〇'))
}
