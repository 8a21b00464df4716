import { FRAME } from './frameWords.ts'

/** How many characters of a text that has lost its line breaks are the heading of a framing chapter: 工作目标到2025年，…; 0 where none. */
export function firstFrames(line: string): number {
  return LEADING.exec(line)?.[0].length ?? 0
}

// What follows begins a sentence.
const LEADING = new RegExp(
  `^(?:${FRAME})(?:(?:和|与|及|、)(?:${FRAME}))*(?=力争|到|至|20\\d\\d|通过|经过|坚持|以|围绕|深入|全|在|用|按照)`,
)
