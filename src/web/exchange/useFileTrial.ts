import { useMutation, useQuery } from '@tanstack/react-query'
import { askedOnce } from '#web/frame/askedOnce.ts'
import type { Failure } from '#web/frame/failure.ts'
import type { Handing } from './trial.ts'
import { useJob } from './useJob.ts'

type Handed = Pick<Handing, 'dryRun' | 'decisions'>

/** Tries a file anew whenever its `key` changes, and imports exactly what was tried; an import that fails leaves the trial as it was. */
export function useFileTrial<Result>(key: readonly unknown[], hand: (handed: Handed) => Promise<string>) {
  const trial = useQuery<string, Failure>({
    queryKey: ['tryFile', ...key],
    queryFn: () => hand({ dryRun: true }),
    ...askedOnce,
  })
  const entering = useMutation<string, Failure, Handing['decisions']>({
    mutationFn: (decisions) => hand({ dryRun: false, decisions }),
  })
  const entered = useJob<Result>(entering.data ?? null, { writes: true })
  return {
    tried: useJob<Result>(trial.data ?? null, { writes: false }),
    entered,
    error: trial.error ?? entering.error,
    enter: (decisions: Handing['decisions']) => entering.mutate(decisions),
    isEntering: entering.isPending || entered.running,
    /** Forgets an import that failed. */
    forget: entering.reset,
  }
}
