import { App } from 'antd'
import type { Name } from './contract.ts'
import { useWrite } from './useWrite.ts'

/** Writes by a button that has no form to show a refusal in: it is announced. */
export function useAct<N extends Name>(name: N) {
  const { message } = App.useApp()
  return useWrite(name, (failure) => void message.error(failure.message))
}
