const numerals = '①②③④⑤⑥⑦⑧⑨⑩'

/** Ways of which one is enough, or the best counts, each behind its number: ①…；②…. */
export function numberedWays(ways: readonly string[]): string {
  return ways.map((way, at) => `${numerals[at] ?? ''}${way}`).join('；')
}

const beforeNumeral = new RegExp(`(?=[${numerals}])`)

/** What stands before the first numbered way, then each way. */
export function waysApart(sentence: string): string[] {
  return sentence.split(beforeNumeral)
}
