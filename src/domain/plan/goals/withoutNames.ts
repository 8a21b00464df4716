/** Hides the numbers of titles and slogans, so that 《…（2023—2025年）》, “1+2+3+N” and “六个倍增” promise nothing. The length stays, and so does “十四五”. */
export function withoutNames(folded: string): string {
  return folded.replace(/《[^》\n]{0,120}》|“[^”\n]{0,60}”/g, (name) =>
    PROMISE.test(name)
      ? name
      : FIVE_YEARS.test(name)
        ? name.replace(/\d/g, '#')
        : name.replace(/\d|[一二两三四五六七八九十]+(?=个|项|大)/g, hidden),
  )
}

/** What is quoted with its commas and a level is a sentence, not a name. */
const PROMISE = /^“(?=[^”]*,)[^”]*(?:达到|不少于|不低于|超过|突破)/
const FIVE_YEARS = /十[三四五]五/

function hidden(number: string): string {
  return '#'.repeat(number.length)
}
