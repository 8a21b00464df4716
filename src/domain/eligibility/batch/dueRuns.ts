import type { Day } from '#values/day.ts'
import { textHash } from '../receipt/textHash.ts'
import { definitionsRead } from '../receipt/definitionsRead.ts'
import type { FactsText } from '../factText.ts'
import type { Program } from '../readScheme.ts'

type Run = { scheme: string; inForce: Day; mode: string; onDay: Day; textSha256: string }

/** What an answer rests on beside the books: the text, the definitions it reads, and the code. */
export function programHash({ text, mode }: Program, { facts, code }: { facts: FactsText; code: string }): string {
  return textHash({ text, mode, code, ...definitionsRead(text, facts, mode) })
}

/**
 * The programs to be asked of everybody again: never asked, asked for another day (years and time limits move with it), or by
 * another text. The others only of whom something changed about.
 */
export function dueRuns(
  programs: readonly { program: Program; hash: string }[],
  runs: readonly Run[],
  on: Day,
): { due: Program[]; standing: Program[] } {
  const [due, standing]: [Program[], Program[]] = [[], []]
  for (const { program, hash } of programs) {
    const { text, mode } = program
    const run = runs.find((it) => it.scheme === text.id && it.inForce === text.inForce && it.mode === mode)
    const holds = run !== undefined && run.onDay === on && run.textSha256 === hash
    ;(holds ? standing : due).push(program)
  }
  return { due, standing }
}
