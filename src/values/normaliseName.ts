import { plainText } from './plainText.ts'

/** The stored form of an enterprise's name: NFKC, every pair of brackets （）, no spaces; two spellings of a name meet here. */
export function normaliseName(typed: string): string {
  return plainText(typed)
    .replace(/\s/g, '')
    .replace(/[([{〔【〖]/g, '（')
    .replace(/[)\]}〕】〗]/g, '）')
}
