import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input, Name, Output } from './contract.ts'
import type { Failure } from './failure.ts'
import { readAgain } from './readAgain.ts'

/** Writes by an operation; afterwards everything on the page is read again. A refusal is shown by whoever asks: see `Refused`. */
export function useWrite<N extends Name>(name: N, onError?: (failure: Failure) => void) {
  const client = useQueryClient()
  return useMutation<Output<N>, Failure, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => client.invalidateQueries(readAgain),
    ...(onError && { onError }),
  })
}
