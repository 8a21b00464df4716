import { plainText } from './plainText.ts'

/** A column's heading without what varies: width, spaces, stars, colons, and whatever stands in brackets (units, hints). */
export function normaliseHeader(typed: string): string {
  return plainText(typed)
    .toLowerCase()
    .replace(/[([{〔【].*?[)\]}〕】]/g, '')
    .replace(/[\s*·:、,。."'“”_-]/g, '')
}
