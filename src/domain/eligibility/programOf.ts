import { onceFor } from '#values/onceFor.ts'
import type { FactsText } from './factText.ts'
import { readScheme, type Program } from './readScheme.ts'
import type { SchemeText } from './scheme.ts'

const programs = onceFor((_facts: FactsText) => onceFor((_text: SchemeText) => new Map<string, Program>()))

/** The program of a text in one mode, read once for as long as the text is there. Throws as readScheme does. */
export function programOf({ text, facts, mode }: { text: SchemeText; facts: FactsText; mode: string }): Program {
  const modes = programs(facts)(text)
  const program = modes.get(mode) ?? readScheme(text, facts, mode)
  modes.set(mode, program)
  return program
}
