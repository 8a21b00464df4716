import { setTimeout as wait } from 'node:timers/promises'
import { findPostmaster, type Postmaster } from './findPostmaster.ts'

const patienceMs = 5000

/**
 * Stops PostgreSQL: at first it lets attached commands finish ("smart"), after five seconds it ends them ("fast").
 * `onRefusing` runs as soon as it refuses new connections. Either way the cluster is left clean.
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
  const impatient = setTimeout(() => signal(pid, 'SIGINT'), patienceMs)
  while (runs()) await wait(10)
  clearTimeout(impatient)
}

function signal(pid: number, name: 'SIGTERM' | 'SIGINT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended already, which is what was asked.
  }
}
