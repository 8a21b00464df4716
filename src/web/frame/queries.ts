import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Failure } from './failure.ts'

/** What the page has read. Whoever is refused as signed out is asked to sign in again, wherever that happened. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
      refetchOnWindowFocus: false,
    },
  },
})

function noticeEnd(error: unknown) {
  if (error instanceof Failure && error.code === 'not-signed-in')
    void queries.invalidateQueries({ queryKey: ['describeSession'] })
}

function isPassing(error: unknown): boolean {
  return error instanceof Failure && error.code === 'unreachable'
}
