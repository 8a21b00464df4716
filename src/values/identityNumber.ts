// 公民身份号码 (GB 11643-1999): region, day of birth, serial number, check digit. Known only so that it is never kept.

/** Whether a text is an identity number: region and day are possible, and the check digit is right. */
export function isIdentityNumber(text: string): boolean {
  const found = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/i.exec(text.trim())
  if (!found || !REGIONS.has(text.trim().slice(0, 2))) return false
  const [, year = '', month = '', day = ''] = found
  const isDay = year >= '1900' && year < '2100' && month >= '01' && month <= '12' && day >= '01' && day <= '31'
  return isDay && checkDigit(text.trim()) === text.trim().charAt(17).toUpperCase()
}

/** The provinces of GB/T 2260, the special regions, and 外国人永久居留 (9). */
const REGIONS = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

function checkDigit(number: string): string {
  const sum = Array.from(number.slice(0, 17)).reduce((all, digit, at) => all + Number(digit) * (2 ** (17 - at) % 11), 0)
  return '10X98765432'.charAt(sum % 11)
}
