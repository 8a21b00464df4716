import { Alert, Button, Progress } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { useWrite } from '#web/frame/useWrite.ts'

/** A job that is not done: how far it is, with the button to stop it, or why it ended without result. */
export function JobProgress({ id, job }: { id: string; job: Output<'readJob'> }) {
  const cancel = useWrite('cancelJob')
  if (job.state === 'failed')
    return (
      <Alert type="error" showIcon role="alert" title={job.failure?.sentence ?? '作业没有完成，请重新选择文件再试'} />
    )
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
