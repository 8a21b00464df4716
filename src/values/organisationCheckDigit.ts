/** The check character of an organisation code from its first eight characters (GB 11714-1997). */
export function organisationCheckDigit(first8: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(first8.charAt(at), 36), 0)
  return '0X987654321'.charAt(sum % 11) // 11 − remainder, where 11 is written 0 and 10 is written X
}

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
