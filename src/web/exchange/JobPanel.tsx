import type { ReactNode } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { JobProgress } from './JobProgress.tsx'
import { useJob } from './useJob.ts'

type Props = { id: string; children: (result: Output<'importEnterprises'>) => ReactNode }

/** How far a job is, with the button to stop it; then what came of it. */
export function JobPanel({ id, children }: Props) {
  const { job, error } = useJob(id)
  if (error) return <Refused failure={error} />
  if (!job) return null
  if (job.state === 'done') return children(job.result as Output<'importEnterprises'>)
  return <JobProgress id={id} job={job} />
}
