import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { JobProgress } from '#web/exchange/JobProgress.tsx'
import { useJob } from '#web/exchange/useJob.ts'
import { call } from '#web/frame/call.ts'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { momentText } from '#web/frame/momentText.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useSession } from '#web/frame/useSession.ts'

type Props = Pick<Output<'listAssessments'>, 'kept' | 'outdated'>

/** Of which day the answers are; where something has changed since, the button to ask again. */
export function KeptState({ kept, outdated }: Props) {
  const { may } = useSession()
  const mayRefresh = may('refreshAssessments')
  const [job, setJob] = useState<string | null>(null)
  const refresh = useMutation<unknown, Failure>({
    mutationFn: () => call('refreshAssessments', {}),
    onSuccess: (answer) => setJob((answer as { job: string }).job),
  })
  const when = kept ? `对照日期 ${kept.on}，数据截至 ${momentText(kept.knownBy)}。` : '还没有对照过。'
  return (
    <>
      {refresh.error && <Refused failure={refresh.error} />}
      {job && <Refreshing id={job} />}
      {outdated ? (
        <Alert
          type="info"
          role="status"
          title={`${when}${kept ? '此后数据、条件或日期有变化。' : ''}${mayRefresh ? '' : '由牵头单位重新对照。'}`}
          action={
            mayRefresh && (
              <Button loading={refresh.isPending} onClick={() => refresh.mutate()}>
                重新对照
              </Button>
            )
          }
        />
      ) : (
        <p className="quiet">{when}此后没有变化。</p>
      )}
    </>
  )
}

function Refreshing({ id }: { id: string }) {
  const { job, error } = useJob(id)
  if (error) return <Refused failure={error} />
  return job && job.state !== 'done' ? <JobProgress id={id} job={job} /> : null
}
