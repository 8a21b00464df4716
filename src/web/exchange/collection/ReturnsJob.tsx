import type { Output } from '#web/frame/contract.ts'
import { JobProgress } from '../JobProgress.tsx'
import { useJob } from '../useJob.ts'
import { ReceivedTable } from './ReceivedTable.tsx'

/** How far the taking in of returns is; then what became of every file. */
export function ReturnsJob({ id }: { id: string }) {
  const job = useJob<Output<'receiveReturns'>>(id, { writes: true })
  return job.result ? <ReceivedTable {...job.result} /> : <JobProgress of={job} />
}
