import { onceFor } from '#values/onceFor.ts'
import type { Program } from '../readScheme.ts'
import { expandTrace, traceLayout } from './trace.ts'

const layouts = onceFor(traceLayout)

/** The clauses that a kept trace says are not met. */
export function failingClauses(program: Program, trace: readonly number[]): Program['clauses'] {
  const { answers } = expandTrace(layouts(program), Uint32Array.from(trace))
  return program.clauses.filter((_, at) => answers[at] === 'unmet')
}
