import { waysApart } from './numberedWays.ts'

/** A clause's sentence without the answer it begins with, and with each numbered way on a line of its own. */
export function sentenceLines(sentence: string): string[] {
  return waysApart(sentence.replace(/^[^：]{2,5}：/, ''))
}
