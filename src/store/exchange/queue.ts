// Which work is next stands in pg-boss; what was asked and what came of it stand in our own table `job`.
import type { Store } from '#store/database/openStore.ts'
import PgBoss from 'pg-boss'

export type Ticket = { district: string; id: string }

export type Queue = { send(ticket: Ticket): Promise<void>; stop(): Promise<void> }

const NAME = 'job'

/** Starts the queue and its one worker; `work` does one job and never throws. */
export async function startQueue({ pool }: Store, work: (ticket: Ticket) => Promise<void>): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schedule: false,
  })
  boss.on('error', (error) => process.stderr.write(`队列：${error.message}\n`))
  await boss.start()
  await boss.createQueue(NAME)
  const worker = await boss.work<Ticket>(NAME, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
    if (job) await work(job.data)
  })
  return {
    async send(ticket) {
      await boss.send(NAME, ticket, { expireInHours: 2, retryLimit: 0, singletonKey: ticket.id })
      boss.notifyWorker(worker)
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}
