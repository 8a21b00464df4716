import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Another file of this folder as a process of its own: `ask` sends it a message and waits for its answer. */
export function helper(file: string) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)))
  const death = ended(child, file)
  death.catch(() => undefined)
  return {
    async ask<Answer>(message: object): Promise<Answer> {
      child.send(message)
      const [answer] = await Promise.race([once(child, 'message'), death])
      return answer as Answer
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

async function ended(child: ChildProcess, file: string): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`${file} ended with ${code} before it answered`)
}
