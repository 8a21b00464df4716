// A thread that waits collects nothing: what it has read it goes on holding, together with all that led to it.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Gives back at once what this thread no longer uses, after work on so many bytes that it is much; that takes a tenth of a second. */
export function giveBack(bytes: number): void {
  if (bytes >= MUCH) collect()
}

const MUCH = 1 << 20
