import { programHash } from '#domain/eligibility/batch/dueRuns.ts'
import { keptPrograms } from '#domain/eligibility/batch/keptPrograms.ts'
import type { Program } from '#domain/eligibility/readScheme.ts'
import { onceFor } from '#values/onceFor.ts'
import type { Context } from '../door/context.ts'

type Hashed = readonly { program: Program; hash: string }[]

/** Every program kept for everybody, with the hash of what it rests on beside the books. */
export function hashedPrograms({ texts, system }: Pick<Context, 'texts' | 'system'>): Hashed {
  return hashed(texts.schemes)(system)
}

const hashed = onceFor((schemes: Context['texts']['schemes']) =>
  onceFor(({ version }: Context['system']): Hashed =>
    keptPrograms(schemes).map((program) => ({
      program,
      hash: programHash(program, { facts: schemes.facts, code: version }),
    })),
  ),
)
