import { assessFile } from '#domain/eligibility/assessFile.ts'
import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import type { Addition } from '#domain/eligibility/gap/addition.ts'
import { withAdditions } from '#domain/eligibility/gap/withAdditions.ts'
import type { FactProblem } from '#domain/eligibility/facts/readFacts.ts'
import type { Provenance } from '#domain/eligibility/facts/dossier.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { sentencesOf, type Sentences } from '#domain/eligibility/sentences/sentencesOf.ts'
import { Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import type { AskedFact } from './askedFacts.ts'
import { supposedRows } from './supposedRows.ts'
import { withTyped, type Typed } from './typedFacts.ts'

/** How many rows of each kind are supposed, or how much in 万元, by the kind's id. */
export type Added = Readonly<Record<string, number>>

type Trial = {
  open: Output<'assessEnterprise'>['assessments'][number]
  provenance: Output<'assessEnterprise'>['provenance']
  typed: Typed
  asked: readonly AskedFact[]
  added: Added
  additions: readonly Addition[]
}

export type Shown = Assessment & { sentences: Sentences }
export type Tried = Shown & { problems: readonly FactProblem[] }

/** The same scheme on the same day with other figures and longer lists, reckoned here by the same engine; nothing is stored. */
export function tried(schemes: Schemes, { open, provenance, typed, asked, added, additions }: Trial): Tried {
  const { scheme, mode, on } = open
  const longer = additions.flatMap((of) => {
    const given = added[of.id]
    return given === undefined ? [] : [supposedRows(of, given, schemes.facts.collections)]
  })
  const keys = [...Object.keys(typed), ...longer.map(({ of }) => of.collection)]
  const untouched = Object.entries(provenance).filter(([key]) => !keys.includes(key))
  const supposed = keys.map((key) => [key, { source: '试算' }])
  const file = withTyped(open.receipt.facts as Parameters<typeof withTyped>[0], typed, asked)
  const { assessment, problems } = assessFile(schemes, {
    scheme,
    mode,
    on: Day.parse(on),
    facts: {
      file: withAdditions(file, longer, schemes.facts),
      provenance: Object.fromEntries([...untouched, ...supposed]) as Record<string, Provenance>,
    },
  })
  return { ...assessment, problems, sentences: sentencesOf(assessment, namesIn(schemes)) }
}
