import { Button } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { useLast } from '#web/frame/useLast.ts'
import { noAnswers } from './answers.ts'
import { ImportDone } from './ImportDone.tsx'
import { JobProgress } from './JobProgress.tsx'
import { handIn, type Settings } from './trial.ts'
import { TrialResult } from './TrialResult.tsx'
import { TrialSettings } from './TrialSettings.tsx'
import { useFileTrial } from './useFileTrial.ts'

type Result = Output<'importEnterprises'>
type Props = { id: string; file: File; recognised: Output<'recogniseList'> }

/** A file with everything about its reading that can be put right; a reading that is refused leaves it all in place. */
export function FileTrial({ id, file, recognised }: Props) {
  const [settings, setSettings] = useState<Settings>(() => guessed(recognised))
  const [answers, setAnswers] = useState(noAnswers)
  const { tried, entered, error, enter, isEntering, forget } = useFileTrial<Result>([id, settings], (handed) =>
    handIn(settings, { file, ...handed }),
  )
  const layout = useLast(tried.result?.layout ?? undefined)
  const change = (chosen: Settings) => {
    const sheetOf = ({ list, sheet = layout?.sheet }: Settings) => `${list} ${sheet}`
    // Answers are about rows: those of another sheet, or of another kind of list, are others.
    if (sheetOf(chosen) !== sheetOf(settings)) setAnswers(noAnswers)
    setSettings(chosen)
    forget()
  }
  if (entered.result) return <ImportDone result={entered.result} />
  return (
    <>
      <TrialSettings {...{ settings, recognised }} layout={layout ?? null} onChange={change} />
      <Refused failure={error} />
      <JobProgress of={tried} />
      <JobProgress of={entered} />
      {tried.result && (
        <TrialResult
          answers={answers}
          result={tried.result}
          isPending={isEntering}
          onAnswer={setAnswers}
          onImport={enter}
        >
          <DownloadReturned rows={tried.result.returned} tried={{ ...settings, file }} />
        </TrialResult>
      )}
    </>
  )
}

function DownloadReturned({ rows, tried }: { rows: number; tried: Settings & { file: File } }) {
  const returned = useDownload('downloadReturnedRows')
  return (
    rows > 0 && (
      <Button loading={returned.isPending} onClick={() => returned.mutate(tried)}>
        下载退回表（{rows} 行）
      </Button>
    )
  )
}

function guessed({ sender, candidates: [likeliest] }: Output<'recogniseList'>): Settings {
  return { list: likeliest?.list ?? 'enterprises', sender, mapping: {} }
}
