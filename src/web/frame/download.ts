import type { Input, Name } from './contract.ts'
import { saveBlob } from './saveBlob.ts'
import { send } from './send.ts'

/** Carries out an operation whose answer is a file and hands the file to the browser's downloads. */
export async function download<N extends Name>(name: N, input: Input<N>): Promise<void> {
  const response = await send(name, input as object)
  saveBlob(fileName(response.headers.get('content-disposition')) ?? name, await response.blob())
}

function fileName(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/)?.[1]
  return encoded && decodeURIComponent(encoded)
}
