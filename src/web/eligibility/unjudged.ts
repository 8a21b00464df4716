import { useState } from 'react'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import type { Output } from '#web/frame/contract.ts'
import { tried, type Shown } from './tried.ts'

type Answers = Output<'assessEnterprise'>

/** The answer without what experts said, as an enterprise may see it. */
export function unjudged(
  schemes: Schemes,
  { provenance }: Pick<Answers, 'provenance'>,
  open: Answers['assessments'][number],
): Shown {
  const facts = { ...open.receipt.facts, judgements: [] }
  const without = { ...open, receipt: { ...open.receipt, facts } }
  return tried(schemes, { open: without, provenance, typed: {}, asked: [], added: {}, additions: [] })
}

/** The sheet as officers see it, or as it may go to the enterprise; `internal` says that experts' words are in it. */
export function useExperts(schemes: Schemes, answers: Answers, open: Answers['assessments'][number]) {
  const [left, leaveOut] = useState(false)
  const judged = open.judgements.length > 0
  return {
    judged,
    internal: judged && !left,
    shown: judged && left ? unjudged(schemes, answers, open) : open,
    turn: () => leaveOut((it) => !it),
  }
}
