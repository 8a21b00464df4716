import { Alert, Button, Progress } from 'antd'
import type { ReactNode } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { useJob } from './useJob.ts'

type Props = { id: string; children: (result: Output<'importEnterprises'>) => ReactNode }

/** How far a job is, with the button to stop it; then what came of it. */
export function JobPanel({ id, children }: Props) {
  const { job, error } = useJob(id)
  const cancel = useWrite('cancelJob')
  if (error) return <Refused failure={error} />
  if (!job) return null
  if (job.state === 'failed')
    return (
      <Alert type="error" showIcon role="alert" title={job.failure?.sentence ?? '作业没有完成，请重新选择文件再试'} />
    )
  if (job.state === 'cancelled') return <Alert type="info" showIcon role="status" title="已取消，没有写入任何数据" />
  if (job.state === 'done') return children(job.result as Output<'importEnterprises'>)
  const { done, total, step } = job
  return (
    <div className="job" role="status">
      <span>
        {step ?? '排队等候'}
        {total !== null && `（${done}/${total}）`}
      </span>
      <Progress percent={total ? Math.round((100 * done) / total) : 0} showInfo={false} />
      <Button loading={cancel.isPending} onClick={() => cancel.mutate({ id })}>
        取消
      </Button>
    </div>
  )
}
