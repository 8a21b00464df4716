// A facts file in, an assessment out: page, command line, API and receipt all go through here, so they cannot differ.
import type { Day } from '#values/day.ts'
import type { z } from 'zod'
import { assessor } from './assess.ts'
import type { Assessment } from './explain/assessment.ts'
import type { Provenance } from './facts/dossier.ts'
import { readFacts, type FactProblem, type FactsFile } from './facts/readFacts.ts'
import { programOf } from './programOf.ts'
import { schemeOn, type Schemes } from './schemes.ts'

/** A file of facts, and of each figure that has one its own source, by `fact` or `fact year`. */
export type Facts = { file: z.output<typeof FactsFile>; provenance: Readonly<Record<string, Provenance>> }

export type Asked = { scheme: string; mode: string; on: Day; facts: Facts }

/** Throws a Refusal where the scheme is not in force on the day; a fact that cannot be read is named and left out. */
export function assessFile(
  schemes: Schemes,
  { scheme, mode, on, facts: { file, provenance } }: Asked,
): { assessment: Assessment; problems: FactProblem[] } {
  const program = programOf({ text: schemeOn(schemes, scheme, { on, mode }), facts: schemes.facts, mode })
  const { dossier, problems } = readFacts(file, schemes.facts, on)
  const sources = new Map([...dossier.provenance, ...Object.entries(provenance)])
  return { assessment: assessor(program)({ ...dossier, provenance: sources }, on), problems }
}
