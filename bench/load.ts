// Drives load from a process of its own, over connections that stay open, and says how long each answer took.
import { Agent, request } from 'undici'
import { seconds } from './measure.ts'

export type Load = { address: string; paths: string[]; cookie: string; concurrency: number; requests: number }
export type Loaded = { seconds: number; latencies: number[] }

process.on('message', async (load: Load) => {
  process.send?.(await drive(load))
})

async function drive({ address, paths, cookie, concurrency, requests }: Load): Promise<Loaded> {
  const dispatcher = new Agent({ connections: concurrency })
  const latencies: number[] = []
  let next = 0
  const caller = async () => {
    while (next < requests) {
      const number = next++
      const latency = await seconds(async () => {
        const headers = { cookie, 'x-forwarded-for': callerAddress(number) }
        const { statusCode, body } = await request(`${address}${paths[number % paths.length]}`, { dispatcher, headers })
        await body.arrayBuffer()
        if (statusCode !== 200) throw new Error(`${paths[number % paths.length]} answered ${statusCode}`)
      })
      latencies.push(latency)
    }
  }
  const taken = await seconds(() => Promise.all(Array.from({ length: concurrency }, caller)))
  await dispatcher.close()
  return { seconds: taken, latencies }
}

/** Many people call, so that the limit of requests for each of them is measured but not met. */
function callerAddress(number: number): string {
  return `10.0.${Math.floor(number / 200) % 200}.${number % 200}`
}
