import { assessFile } from '#domain/eligibility/assessFile.ts'
import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import type { Provenance } from '#domain/eligibility/facts/dossier.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { sentencesOf, type Sentences } from '#domain/eligibility/sentences/sentencesOf.ts'
import { Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import type { AskedFact } from './askedFacts.ts'
import { withTyped, type Typed } from './typedFacts.ts'

type Trial = {
  open: Output<'assessEnterprise'>['assessments'][number]
  provenance: Output<'assessEnterprise'>['provenance']
  typed: Typed
  asked: readonly AskedFact[]
}

export type Shown = Assessment & { sentences: Sentences }

/** The same scheme on the same day with other figures, reckoned here by the same engine; nothing is stored. */
export function tried(schemes: Schemes, { open, provenance, typed, asked }: Trial): Shown {
  const { scheme, mode, on } = open
  const untouched = Object.entries(provenance).filter(([key]) => !(key in typed))
  const supposed = Object.keys(typed).map((key) => [key, { source: '试算' }])
  const { assessment } = assessFile(schemes, {
    scheme,
    mode,
    on: Day.parse(on),
    facts: {
      file: withTyped(open.receipt.facts as Parameters<typeof withTyped>[0], typed, asked),
      provenance: Object.fromEntries([...untouched, ...supposed]) as Record<string, Provenance>,
    },
  })
  return { ...assessment, sentences: sentencesOf(assessment, namesIn(schemes)) }
}
