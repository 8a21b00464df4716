import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { askedOnce } from '#web/frame/askedOnce.ts'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { ImportDone } from './ImportDone.tsx'
import { JobPanel } from './JobPanel.tsx'
import { handIn, type Handing, type Settings } from './trial.ts'
import { TrialResult } from './TrialResult.tsx'
import { TrialSettings } from './TrialSettings.tsx'

type Props = { id: string; file: File; recognised: Output<'recogniseList'> }

/** Tries a file anew whenever something about its reading is changed; the import takes exactly what was tried. */
export function FileTrial({ id, file, recognised }: Props) {
  const [settings, setSettings] = useState<Settings>(() => guessed(recognised))
  const trial = useQuery<string, Failure>({
    queryKey: ['tryFile', id, settings],
    queryFn: () => handIn(settings, { file, dryRun: true }),
    ...askedOnce,
  })
  const entering = useMutation<string, Failure, Handing['decisions']>({
    mutationFn: (decisions) => handIn(settings, { file, dryRun: false, decisions }),
  })
  if (entering.data !== undefined)
    return <JobPanel id={entering.data}>{(result) => <ImportDone result={result} />}</JobPanel>
  return (
    <>
      <Refused failure={trial.error ?? entering.error} />
      {trial.data !== undefined && (
        <JobPanel key={trial.data} id={trial.data}>
          {(result) => (
            <>
              <TrialSettings
                settings={settings}
                recognised={recognised}
                layout={result.layout}
                onChange={setSettings}
              />
              <TrialResult
                result={result}
                isPending={entering.isPending}
                onImport={(decisions) => entering.mutate(decisions)}
              >
                <DownloadReturned rows={result.returned} tried={{ ...settings, file }} />
              </TrialResult>
            </>
          )}
        </JobPanel>
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
