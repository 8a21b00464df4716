import { App } from 'antd'
import { useState } from 'react'
import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { sheetNumber, type OfSheet } from '#domain/eligibility/sheet/sheetNumber.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import { factsTyped } from './factsTyped.ts'

type Filled = { blanks: readonly Blank[]; typed: Readonly<Record<string, string>>; onDone: () => void }

/** Saves what was typed from a sheet in one act; what cannot be read is shown at its field, and nothing is saved until it can. */
export function useSheetSaving(asked: OfSheet & { enterprise: string }, { blanks, typed, onDone }: Filled) {
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const record = useWrite('recordFacts')
  const { message } = App.useApp()
  const save = () => {
    const read = factsTyped(typed, blanks)
    setProblems(read.problems)
    const [first] = Object.keys(read.problems)
    if (first !== undefined) return void document.getElementById(first)?.focus()
    if (Object.keys(read.facts).length === 0) return void message.warning('还没有填写任何一格')
    const { enterprise } = asked
    record.mutate(
      { enterprise, facts: { facts: read.facts }, source: `差距单 ${sheetNumber(asked)}` },
      {
        onSuccess: ({ recorded, problems: refused }) => {
          for (const { sentence } of refused) void message.warning(sentence)
          void message.success(`已登记 ${recorded} 项；登错了可在“数据导入导出”撤销这一批`)
          onDone()
        },
      },
    )
  }
  return { save, problems, saving: record.isPending }
}
