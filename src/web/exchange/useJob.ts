import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readAgain } from '#web/frame/readAgain.ts'
import { readQuery } from '#web/frame/readQuery.ts'

/** Follows a job to its end; when it has written something, everything on the page is read again. */
export function useJob(id: string) {
  const client = useQueryClient()
  const { data: job, error } = useQuery({
    ...readQuery('readJob', { id }),
    // A short job is seen at once, a long one is not asked for more often than need be.
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data && isOver(data.state) ? false : Math.min(100 * (dataUpdateCount + 1), 500),
  })
  const done = job?.state === 'done'
  useEffect(() => {
    if (done)
      void client.invalidateQueries({
        predicate: (query) => query.queryKey[0] !== 'readJob' && readAgain.predicate(query),
      })
  }, [client, done])
  return { job, error }
}

function isOver(state: string): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled'
}
