/** Hides the digits of titles and slogans, so that 《…（2023—2025年）》 and “1+2+3+N” promise nothing. The length stays. */
export function withoutNames(folded: string): string {
  return folded.replace(/《[^》\n]{0,120}》|“[^”\n]{0,60}”/g, (name) => name.replace(/\d/g, '#'))
}
