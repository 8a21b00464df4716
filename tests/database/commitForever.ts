// A process that opens the store in a data folder and commits one row after another, saying each number after its commit.
import { once } from 'node:events'
import { openStore } from '#store/database/openStore.ts'

const [dataDir = '', limit] = process.argv.slice(2)
const interrupt = new AbortController()
const interrupted = once(process, 'SIGINT').then(() => interrupt.abort())
const store = await openStore({ dataDir, whenRunning: 'refuse' })
await store.pool.query('create table if not exists kept (n integer primary key)')
for (let n = 1; n <= Number(limit) && !interrupt.signal.aborted; n += 1) {
  await store.pool.query('insert into kept values ($1)', [n])
  process.stdout.write(`${n}\n`)
}
await interrupted
await store.close()
