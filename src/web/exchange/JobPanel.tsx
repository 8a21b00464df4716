import type { Output } from '#web/frame/contract.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { ImportResult } from './ImportResult.tsx'
import { JobProgress } from './JobProgress.tsx'
import { useJob } from './useJob.ts'

type Props = { id: string; onImport: ((take: number[]) => void) | undefined }

/** How far a job is, with the button to stop it; then what came of it. */
export function JobPanel({ id, onImport }: Props) {
  const { job, error } = useJob(id)
  if (error) return <Refused failure={error} />
  if (!job) return null
  if (job.state === 'done')
    return <ImportResult result={job.result as Output<'importEnterprises'>} onImport={onImport} />
  return <JobProgress id={id} job={job} />
}
