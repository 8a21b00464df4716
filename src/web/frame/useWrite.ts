import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { call } from './call.ts'
import type { Input, Name, Output } from './contract.ts'
import type { Failure } from './failure.ts'
import { readAgain } from './readAgain.ts'

/** Writes by an operation; afterwards everything on the page is read again, and a refusal is announced. */
export function useWrite<N extends Name>(name: N) {
  const client = useQueryClient()
  const { message } = App.useApp()
  return useMutation<Output<N>, Failure, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => client.invalidateQueries(readAgain),
    onError: (failure) => void message.error(failure.message),
  })
}
