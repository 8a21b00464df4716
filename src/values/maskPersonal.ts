/** A sentence without the numbers by which a person is called or known: 138****5678, 5002************3X. */
export function maskPersonal(text: string): string {
  return text
    .replace(MOBILE, (number) => `${number.slice(0, 3)}****${number.slice(-4)}`)
    .replace(FIXED, (number) => `${number.slice(0, -8)}****${number.slice(-4)}`)
    .replace(IDENTITY, (number) => `${number.slice(0, 4)}${'*'.repeat(number.length - 6)}${number.slice(-2)}`)
}

const MOBILE = /(?<![\dA-Za-z])1[3-9]\d{9}(?![\dA-Za-z])/g
const FIXED = /(?<![\dA-Za-z])0\d{2,3}[- ]?\d{8}(?![\dA-Za-z])/g
/** By its day of birth; a credit code has none there that would be one. */
const IDENTITY =
  /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
