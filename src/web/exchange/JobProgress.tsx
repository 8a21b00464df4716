import { Alert, Button, Progress } from 'antd'
import { Refused } from '#web/frame/Refused.tsx'
import { useAct } from '#web/frame/useAct.ts'
import type { FollowedJob } from './useJob.ts'
import './job.css'

type Props = {
  of: FollowedJob<unknown>
  /** What to do when it ended without saying why. */
  again?: string
}

/** How far a job is, with the button to stop it, or why it ended without result; nothing once there is one. */
export function JobProgress({ of: { id, job, error }, again = '请重新选择文件再试' }: Props) {
  const cancel = useAct('cancelJob')
  if (error) return <Refused failure={error} />
  if (id === null || !job || job.state === 'done') return null
  if (job.state === 'failed')
    return <Alert type="error" showIcon role="alert" title={job.failure?.sentence ?? `作业没有完成，${again}`} />
  if (job.state === 'cancelled') return <Alert type="info" showIcon role="status" title="已取消，没有写入任何数据" />
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
