import { isBlank } from './isBlank.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'
import type { Share } from './share.ts'

/** Reads `12.5%` or `0.125` as a share; a blank is undefined. A bare number above 1 is refused: it may mean either. */
export function readShare(typed: string | number): Reading<Share | undefined> {
  const text = plainText(String(typed)).replace(/\s/g, '')
  if (isBlank(text)) return { value: undefined }

  const [, number, percent] = /^(\d+(?:\.\d+)?)(%)?$/.exec(text) ?? []
  if (number === undefined) return { problem: `「${typed}」读不出比例，请写成 12.5% 的样子` }
  // Shifting the point in the text, because 0.07 is not 7 / 100 in every computation.
  const value = Number(percent ? `${number}e-2` : number)
  return value <= 1 ? { value: value as Share } : { problem: `「${typed}」超过 100%，请写成 12.5% 或 0.125 的样子` }
}
