import { setTimeout as wait } from 'node:timers/promises'
import { findPostmaster, type Postmaster } from './findPostmaster.ts'

const patienceMs = { fast: 5000, immediate: 20_000 }

/**
 * Stops PostgreSQL: at first it lets attached commands finish ("smart"), after five seconds it ends them ("fast"), and one
 * that cannot even stop, because its disk is full, is ended after twenty ("immediate"): it recovers at the next start.
 * `onRefusing` runs as soon as it refuses new connections.
 */
export async function stopPostmaster(
  cluster: string,
  { pid }: Postmaster,
  onRefusing: () => Promise<void>,
): Promise<void> {
  const runs = () => findPostmaster(cluster)?.pid === pid
  signal(pid, 'SIGTERM')
  while (findPostmaster(cluster)?.status === 'ready' && runs()) await wait(5)
  await onRefusing()
  const steps = [
    setTimeout(() => signal(pid, 'SIGINT'), patienceMs.fast),
    setTimeout(() => signal(pid, 'SIGQUIT'), patienceMs.immediate),
  ]
  while (runs()) await wait(10)
  for (const step of steps) clearTimeout(step)
}

function signal(pid: number, name: 'SIGTERM' | 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended already, which is what was asked.
  }
}
