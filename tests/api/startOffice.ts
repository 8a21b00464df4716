// The product as a newcomer starts it: a process of its own on a data folder, spoken to over HTTP and by command.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

export type RunningOffice = {
  address: string
  setUpLink: string | undefined
  /** The printed one-time link of a login of the demonstration. */
  signInLink(login: string): string
  child: ChildProcess
  post(
    name: string,
    input: object,
    cookie?: string,
  ): Promise<{ status: number; body: Record<string, never>; cookie: string }>
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

// What `npm start` runs; the checks build it before they test. Translating every source anew took seconds a start.
const entry = ['--enable-source-maps', 'dist/main.js']

/** Starts the server on a free port and waits for its first lines. Throws with what it said when it does not start. */
export async function startOffice(
  dataDir: string,
  environment: NodeJS.ProcessEnv = {},
  words = ['serve'],
): Promise<RunningOffice> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', ...environment }
  const child = spawn(process.execPath, [...entry, ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const exited = once(child, 'exit')
  while (!/已启动：\S+\n/.test(said)) {
    const [code] = await Promise.race([once(child.stdout, 'data').then(() => [undefined]), exited])
    if (code !== undefined) throw new Error(said)
  }
  const address = said.match(/已启动：(\S+)/)?.[1] ?? ''
  return {
    address,
    get setUpLink() {
      return said.match(/(http\S+setup\S+)/)?.[1]
    },
    signInLink: (login) => said.match(new RegExp(`http\\S+login=${login}&\\S+`))?.[0] ?? '',
    child,
    post: (name, input, cookie) => post(address, { name, input, cookie }),
    async stop(signal = 'SIGINT') {
      process.kill(child.pid ?? 0, signal)
      await exited
      return child.exitCode
    },
  }
}

/** Carries out one command on a data folder; answers its exit code and what it printed. */
export function command(
  dataDir: string,
  ...words: string[]
): { code: number | null; printed: string; complained: string } {
  const env = { ...process.env, DATA_DIR: dataDir }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...entry, ...words], { env, encoding: 'utf8' })
  return { code: status, printed: stdout, complained: stderr }
}

async function post(
  address: string,
  { name, input, cookie }: { name: string; input: object; cookie: string | undefined },
) {
  const headers = { 'content-type': 'application/json', origin: address, ...(cookie ? { cookie } : {}) }
  const reply = await fetch(`${address}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
  const set = reply.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: reply.status, body: (await reply.json()) as Record<string, never>, cookie: set }
}
