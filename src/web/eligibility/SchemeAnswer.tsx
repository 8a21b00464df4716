import { Button } from 'antd'
import { useState } from 'react'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { likelyWindow } from '#domain/calendar/likelyWindow.ts'
import { Day } from '#values/day.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useExperts } from './unjudged.ts'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { GapSheet } from './GapSheet.tsx'
import { ReceiptFoot } from './ReceiptFoot.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { SchemeActs } from './SchemeActs.tsx'
import { useTrial } from './useTrial.ts'
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
  const [recording, setRecording] = useState(false)
  const { may } = useSession()
  const trial = useTrial({ schemes, provenance: answers.provenance, open })
  const { after, asked } = trial
  const { calendars } = useRead('listWindows', {})
  const window = likelyWindow(calendars, open.scheme, Day.parse(open.on))
  const { judged, internal, shown, turn } = useExperts(schemes, answers, open)
  const file = open.receipt.facts
  return (
    <>
      <SchemeActs open={open} schemes={schemes} applyOn={applyOn} onChoose={onChoose}>
        {judged && <Button onClick={turn}>{internal ? '换成发企业的（不含专家意见）' : '显示专家意见'}</Button>}
        {may('recordFacts') && <Button onClick={() => setRecording(true)}>登记数据</Button>}
      </SchemeActs>
      <div className="sheet-beside">
        <GapSheet
          {...{ answers, schemes, window }}
          shown={after ?? shown}
          before={after ? open : null}
          internal={internal || (judged && after !== null)}
        >
          {after || shown !== open ? null : <ReceiptFoot receipt={open.receipt} />}
        </GapSheet>
        <WhatIf trial={trial} file={file} schemes={schemes} />
      </div>
      {recording && (
        <RecordFacts
          enterprise={answers.enterprise.id}
          {...{ asked, file }}
          names={namesIn(schemes)}
          onClose={() => setRecording(false)}
        />
      )}
    </>
  )
}
