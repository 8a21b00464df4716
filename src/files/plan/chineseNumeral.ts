/** 1 … 99 as chapters are counted: 一, 十, 十二, 二十, 二十一. Larger numbers stay figures. */
export function chineseNumeral(count: number): string {
  if (count < 1 || count > 99) return String(count)
  const tens = Math.floor(count / 10)
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(count % 10)}`
}

function digit(value: number): string {
  return '一二三四五六七八九'.charAt(value - 1)
}
