import { App } from 'antd'
import { useState } from 'react'
import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { sheetNumber, type OfSheet } from '#domain/eligibility/sheet/sheetNumber.ts'
import { useAct } from '#web/frame/useAct.ts'
import { blankId } from './blankId.ts'
import { factsTyped } from './factsTyped.ts'
import { useFactsRecorded } from './useFactsRecorded.tsx'

type Filled = { blanks: readonly Blank[]; typed: Readonly<Record<string, string>>; onDone: () => void }

/** Saves what was typed from a sheet in one act; what cannot be read is shown at its field, and nothing is saved until it can. */
export function useSheetSaving(asked: OfSheet & { enterprise: string }, { blanks, typed, onDone }: Filled) {
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const record = useAct('recordFacts')
  const { message } = App.useApp()
  const tell = useFactsRecorded()
  const save = () => {
    const read = factsTyped(typed, blanks)
    setProblems(read.problems)
    const [first] = Object.keys(read.problems)
    if (first !== undefined) return void document.getElementById(blankId(first))?.focus()
    if (Object.keys(read.facts).length === 0) return void message.warning('还没有填写任何一格')
    const { enterprise } = asked
    record.mutate(
      { enterprise, facts: { facts: read.facts }, source: `差距单 ${sheetNumber(asked)}` },
      {
        onSuccess: (answer) => {
          tell(answer)
          if (answer.recorded > 0) onDone()
        },
      },
    )
  }
  return { save, problems, saving: record.isPending }
}
