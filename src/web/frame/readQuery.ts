import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input, Name, Output } from './contract.ts'
import type { Failure } from './failure.ts'

/** The query of a read: its key is the operation's name and input. */
export function readQuery<N extends Name>(name: N, input: Input<N>) {
  return queryOptions<Output<N>, Failure>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, signal),
  })
}
