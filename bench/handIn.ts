import { setTimeout } from 'node:timers/promises'

/** Hands a list of enterprises in as its page does; answers the job. */
export async function handIn(address: string, cookie: string, bytes: Uint8Array): Promise<string> {
  const form = new FormData()
  form.append('input', '{}')
  form.append('file', new File([Buffer.from(bytes)], '企业名单.xlsx'))
  const headers = { cookie, origin: address }
  const reply = await fetch(`${address}/api/importEnterprises`, { method: 'POST', body: form, headers })
  const { job } = (await reply.json()) as { job?: string }
  if (!job) throw new Error(`the list was not taken: ${reply.status}`)
  return job
}

/** What a job answered, as soon as it is done. */
export async function jobEnd(address: string, cookie: string, id: string): Promise<{ accepted: number }> {
  for (;;) {
    const job = await jobState(address, cookie, id)
    if (job.state === 'done') return job.result
    if (job.state === 'failed') throw new Error(`the import failed: ${JSON.stringify(job.failure)}`)
    await setTimeout(100)
  }
}

type Job = { state: string; result: { accepted: number }; failure: unknown }

export async function jobState(address: string, cookie: string, id: string): Promise<Job> {
  const path = `/api/readJob?input=${encodeURIComponent(JSON.stringify({ id }))}`
  const reply = await fetch(address + path, { headers: { cookie, 'x-forwarded-for': '10.9.9.9' } })
  return (await reply.json()) as Job
}
