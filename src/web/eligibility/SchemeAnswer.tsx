import { Button, Select } from 'antd'
import { useState } from 'react'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { askedFacts } from './askedFacts.ts'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { GapSheet } from './GapSheet.tsx'
import { ReceiptFoot } from './ReceiptFoot.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { tried } from './tried.ts'
import type { Typed } from './typedFacts.ts'
import { WhatIf } from './WhatIf.tsx'

type Answers = Output<'assessEnterprise'>
type Props = {
  answers: Answers
  open: Answers['assessments'][number]
  schemes: Schemes
  onChoose: (chosen: EligibilitySearch) => void
}

/** One scheme for one enterprise: the sheet to print, and beside it what would happen if figures were others. */
export function SchemeAnswer({ answers, open, schemes, onChoose }: Props) {
  const [typed, setTyped] = useState<Typed>({})
  const [recording, setRecording] = useState(false)
  const { may } = useSession()
  const names = namesIn(schemes)
  const asked = askedFacts(open, schemes.facts)
  const file = open.receipt.facts
  const changed = Object.keys(typed).length > 0
  const trial = changed ? tried(schemes, { open, provenance: answers.provenance, typed, asked }) : null
  return (
    <>
      <p className="page-acts sheet-acts">
        <Button onClick={() => onChoose({ scheme: undefined, mode: undefined })}>← 全部条件</Button>
        <ModeSelect mode={open.mode} modes={modesOf(schemes, open.scheme)} onChoose={onChoose} />
        <Button onClick={() => window.print()}>打印差距单</Button>
        {may('recordFacts') && <Button onClick={() => setRecording(true)}>登记数据</Button>}
      </p>
      <div className="sheet-beside">
        <GapSheet answers={answers} shown={trial ?? open} before={trial ? open : null} schemes={schemes}>
          {trial ? null : <ReceiptFoot receipt={open.receipt} />}
        </GapSheet>
        <WhatIf
          {...{ asked, file, typed, names, before: open, after: trial }}
          onType={(key, value) => setTyped((it) => ({ ...it, [key]: value }))}
          onReset={() => setTyped({})}
        />
      </div>
      {recording && (
        <RecordFacts
          enterprise={answers.enterprise.id}
          {...{ asked, file, names }}
          onClose={() => setRecording(false)}
        />
      )}
    </>
  )
}

/** The modes of a scheme, over its versions: the one that decides on the day is chosen by day and mode. */
function modesOf({ texts }: Schemes, scheme: string) {
  const named = texts.filter(({ id }) => id === scheme).flatMap(({ modes }) => Object.entries(modes))
  return [...new Map([[NEW_APPLICATION, '新申请'], ...named])].map(([value, label]) => ({ value, label }))
}

type ModeProps = { mode: string; modes: { value: string; label: string }[]; onChoose: Props['onChoose'] }

function ModeSelect({ mode, modes, onChoose }: ModeProps) {
  if (modes.length < 2) return null
  return (
    <Select
      aria-label="申请方式"
      value={mode}
      options={modes}
      onChange={(it) => onChoose({ mode: it === NEW_APPLICATION ? undefined : it })}
    />
  )
}
