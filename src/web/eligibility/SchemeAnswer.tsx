import { Button } from 'antd'
import { useState } from 'react'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { askedFacts } from './askedFacts.ts'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { GapSheet } from './GapSheet.tsx'
import { ReceiptFoot } from './ReceiptFoot.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { SchemeActs } from './SchemeActs.tsx'
import { tried } from './tried.ts'
import type { Typed } from './typedFacts.ts'
import { WhatIf } from './WhatIf.tsx'

type Answers = Output<'assessEnterprise'>
type Props = {
  answers: Answers
  open: Answers['assessments'][number]
  schemes: Schemes
  applyOn: EligibilitySearch['applyOn']
  onChoose: (chosen: EligibilitySearch) => void
}

/** One scheme for one enterprise: the sheet to print, and beside it what would happen if figures were others. */
export function SchemeAnswer({ answers, open, schemes, applyOn, onChoose }: Props) {
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
      <SchemeActs open={open} schemes={schemes} applyOn={applyOn} onChoose={onChoose}>
        {may('recordFacts') && <Button onClick={() => setRecording(true)}>登记数据</Button>}
      </SchemeActs>
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
