import type { Input, Name, Output } from './contract.ts'
import { send } from './send.ts'

/** Carries an operation out on the server. Throws a `Failure`. */
export async function call<N extends Name>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Output<N>> {
  const response = await send(name, input as object, signal)
  return (await response.json()) as Output<N>
}
