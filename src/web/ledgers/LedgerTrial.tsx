import { Alert, Button } from 'antd'
import { useState } from 'react'
import { noAnswers } from '#web/exchange/answers.ts'
import { JobProgress } from '#web/exchange/JobProgress.tsx'
import { Piles } from '#web/exchange/Piles.tsx'
import { TrialResult } from '#web/exchange/TrialResult.tsx'
import { useFileTrial } from '#web/exchange/useFileTrial.ts'
import { call } from '#web/frame/call.ts'
import type { Output } from '#web/frame/contract.ts'
import { Refused } from '#web/frame/Refused.tsx'

type Result = Output<'importLedger'>
type Props = {
  /** One for each choice of a file. */
  id: string
  given: { ledger: string; file: File; completeOn: string | null }
  onClose: () => void
}

/** What would come of a list, the questions it asks, and what came of it. */
export function LedgerTrial({ id, given: { ledger, file, completeOn }, onClose }: Props) {
  const [answers, setAnswers] = useState(noAnswers)
  const { tried, entered, error, enter, isEntering } = useFileTrial<Result>([id, completeOn], async (handed) => {
    const input = { ledger, file, ...(completeOn ? { completeOn } : {}), ...handed }
    return ((await call('importLedger', input as never)) as unknown as { job: string }).job
  })
  if (entered.result) return <ImportedList result={entered.result} onClose={onClose} />
  return (
    <>
      <Refused failure={error} />
      <JobProgress of={tried} />
      <JobProgress of={entered} />
      {tried.result && (
        <TrialResult
          result={tried.result}
          answers={answers}
          isPending={isEntering}
          onAnswer={setAnswers}
          onImport={enter}
        />
      )}
    </>
  )
}

function ImportedList({ result, onClose }: { result: Result; onClose: () => void }) {
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        title={`已登记 ${result.accepted - result.unchanged} 行，${result.unchanged} 行与已有登记相同`}
        action={<Button onClick={onClose}>看台账</Button>}
      />
      <Piles {...result} />
    </>
  )
}
