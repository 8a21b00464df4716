import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { readAgain } from '#web/frame/readAgain.ts'
import { readQuery } from '#web/frame/readQuery.ts'

export type FollowedJob<Result> = {
  id: string | null
  job: Output<'readJob'> | undefined
  error: Failure | null
  running: boolean
  /** What came of it, once it is done. */
  result: Result | undefined
}

/** Follows a job to its end, where there is one; when one that writes is done, everything on the page is read again. */
export function useJob<Result>(id: string | null, { writes }: { writes: boolean }): FollowedJob<Result> {
  const client = useQueryClient()
  const { data: job, error } = useQuery({
    ...readQuery('readJob', { id: id ?? '' }),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => (data && isOver(data.state) ? false : 500),
  })
  const done = job?.state === 'done'
  useEffect(() => {
    if (done && writes)
      void client.invalidateQueries({
        predicate: (query) => query.queryKey[0] !== 'readJob' && readAgain.predicate(query),
      })
  }, [client, done, writes])
  const running = id !== null && error === null && (job === undefined || !isOver(job.state))
  return { id, job, error, running, result: done ? (job.result as Result) : undefined }
}

function isOver(state: string): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled'
}
