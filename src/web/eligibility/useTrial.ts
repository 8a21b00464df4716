import { useState } from 'react'
import { additionsOf } from '#domain/eligibility/gap/additionsOf.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { schemeOn, type Schemes } from '#domain/eligibility/schemes.ts'
import type { Output } from '#web/frame/contract.ts'
import { useRead } from '#web/frame/useRead.ts'
import { Day } from '#values/day.ts'
import { askedFacts } from './askedFacts.ts'
import { tried, type Added } from './tried.ts'
import { typedOf, type Typed } from './typedFacts.ts'

type Answers = Output<'assessEnterprise'>
type Given = { schemes: Schemes; provenance: Answers['provenance']; open: Answers['assessments'][number] }

export type Trial = ReturnType<typeof useTrial>

/** What is supposed on the page, figures and further rows of lists, and the answer they would give; null while nothing is. */
export function useTrial({ schemes, provenance, open }: Given) {
  const [typed, setTyped] = useState<Typed>({})
  const [added, setAdded] = useState<Added>({})
  const { levers } = useRead('listLevers', {})
  const { scheme, mode } = open
  const on = Day.parse(open.on)
  const asked = askedFacts(open, schemes.facts)
  const program = programOf({ text: schemeOn(schemes, scheme, { on, mode }), facts: schemes.facts, mode })
  const additions = additionsOf(program, { facts: schemes.facts, levers, on })
  const known = typedOf(open.receipt.facts as Parameters<typeof typedOf>[0], asked)
  const changes = Object.keys(typed).length + Object.keys(added).length
  return {
    asked,
    typed,
    additions,
    added,
    changes,
    before: open,
    after: changes === 0 ? null : tried(schemes, { open, provenance, typed, asked, added, additions }),
    /** What is typed back to what the books say is no change. */
    type: (key: string, value: string | null) =>
      setTyped((it) => withEntry(it, key, value === known[key] ? undefined : value)),
    add: (id: string, count: number | null) => setAdded((it) => withEntry(it, id, count ?? undefined)),
    reset: () => {
      setTyped({})
      setAdded({})
    },
  }
}

function withEntry<Value>(of: Readonly<Record<string, Value>>, key: string, value: Value | undefined) {
  const { [key]: _, ...rest } = of
  return value === undefined ? rest : { ...rest, [key]: value }
}
