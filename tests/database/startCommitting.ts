import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { killGroup } from './killGroup.ts'

export type Committing = {
  child: ChildProcess
  /** The last number whose commit was acknowledged. */
  acknowledged(): number
  /** Resolves when `count` commits were acknowledged. */
  until(count: number): Promise<void>
  end(signal: NodeJS.Signals): Promise<void>
}

/** Starts a process of its own, in a process group of its own, that commits rows in a data folder. */
export function startCommitting(dataDir: string, limit = Infinity): Committing {
  const script = fileURLToPath(new URL('commitForever.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, String(limit)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the process ended with ${code}`)
  })
  died.catch(() => undefined)
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const acknowledged = () => Number(said.split('\n').at(-2) ?? 0)
  return {
    child,
    acknowledged,
    async until(count) {
      while (acknowledged() < count) await Promise.race([once(child.stdout, 'data'), died])
    },
    async end(signal) {
      const exited = once(child, 'exit')
      killGroup(child.pid, signal) // the whole group, as a terminal does
      await exited
    },
  }
}
