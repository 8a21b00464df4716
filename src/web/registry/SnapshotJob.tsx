import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { JobProgress } from '#web/exchange/JobProgress.tsx'
import { useJob } from '#web/exchange/useJob.ts'
import type { Output } from '#web/frame/contract.ts'

/** How far the comparison of a full list is; then what came of it. */
export function SnapshotJob({ id }: { id: string }) {
  const job = useJob<Output<'recordFullList'>>(id, { writes: true })
  return job.result ? <Compared found={job.result} /> : <JobProgress of={job} />
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
