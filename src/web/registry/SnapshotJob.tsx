import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useJob } from '#web/exchange/useJob.ts'
import type { Output } from '#web/frame/contract.ts'
import { Refused } from '#web/frame/Refused.tsx'

/** How far the comparison of a full list is; then what came of it. */
export function SnapshotJob({ id }: { id: string }) {
  const { job, error } = useJob(id)
  if (error) return <Refused failure={error} />
  if (!job) return null
  if (job.state === 'failed')
    return (
      <Alert type="error" showIcon role="alert" title={job.failure?.sentence ?? '没有登记成功，请重新选择文件再试'} />
    )
  if (job.state === 'cancelled') return <Alert type="info" showIcon role="status" title="已取消，没有写入任何数据" />
  if (job.state !== 'done') return <Alert type="info" role="status" title={job.step ?? '排队等候'} />
  return <Compared found={job.result as Output<'recordFullList'>} />
}

function Compared({ found }: { found: Output<'recordFullList'> }) {
  const { snapshot, unchanged, appeared, missing, changed, same, returned } = found
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={unchanged ? '这份名单已经登记过，没有重复登记' : '已登记并比对，账面数没有变化'}
      description={
        <>
          新出现 {appeared} 家、消失 {missing} 家、信息变化 {changed} 家、一致 {same} 家。
          {returned > 0 && `有 ${returned} 行读不出，消失的企业里可能有它们，请先看导入批次里的逐行问题。`}{' '}
          <Link to="/snapshots/$id" params={{ id: snapshot }}>
            查看比对
          </Link>
        </>
      }
    />
  )
}
