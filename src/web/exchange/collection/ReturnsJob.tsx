import type { Output } from '#web/frame/contract.ts'
import { JobProgress } from '../JobProgress.tsx'
import { useJob } from '../useJob.ts'
import { ReceivedTable } from './ReceivedTable.tsx'
import { Refused } from '#web/frame/Refused.tsx'

/** How far the taking in of returns is; then what became of every file. */
export function ReturnsJob({ id }: { id: string }) {
  const { job, error } = useJob(id)
  if (error) return <Refused failure={error} />
  if (!job) return null
  if (job.state === 'done') return <ReceivedTable {...(job.result as Output<'receiveReturns'>)} />
  return <JobProgress id={id} job={job} />
}
