import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import type { Input, Name } from './contract.ts'
import { download } from './download.ts'
import type { Failure } from './failure.ts'

/** Downloads the file an operation answers with; a refusal is announced. */
export function useDownload<N extends Name>(name: N) {
  const { message } = App.useApp()
  return useMutation<void, Failure, Input<N>>({
    mutationFn: (input) => download(name, input),
    onError: (failure) => void message.error(failure.message),
  })
}
