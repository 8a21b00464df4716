import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { JobProgress } from '#web/exchange/JobProgress.tsx'
import { useJob } from '#web/exchange/useJob.ts'
import { call } from '#web/frame/call.ts'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { momentText } from '#web/frame/momentText.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useSession } from '#web/frame/useSession.ts'

type Props = Pick<Output<'listAssessments'>, 'kept' | 'outdated'>

/** Of which day the answers are; where something has changed since, the button to ask again, or how far that is. */
export function KeptState({ kept, outdated }: Props) {
  const { may } = useSession()
  const mayRefresh = may('refreshAssessments')
  const refresh = useMutation<string, Failure>({
    mutationFn: async () => ((await call('refreshAssessments', {})) as unknown as { job: string }).job,
  })
  const job = useJob(refresh.data ?? null, { writes: true })
  const when = kept ? `对照日期 ${kept.on}，数据截至 ${momentText(kept.knownBy)}。` : '还没有对照过。'
  if (job.running) return <JobProgress of={job} />
  return (
    <>
      <Refused failure={refresh.error} />
      <JobProgress of={job} again="请再点“重新对照”" />
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
