/** Gaps between Chinese characters come from setting them wide or from a broken line, and are no spaces. */
export function withoutGaps(text: string): string {
  return text.replaceAll(/(?<=[\u4e00-\u9fff，。、；：]) +(?=[\u4e00-\u9fff])/g, '')
}
