import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { packageRoot } from '../src/store/database/packageRoot.ts'

export type Serving = { address: string; pid: number; firstPageSeconds: number; stop(): Promise<void> }

/** Starts the built server on a data folder as `npm start` does, until `GET /` has answered 200. */
export async function serve(folder: string, environment: Record<string, string> = {}): Promise<Serving> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const start = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js', 'serve'], {
    cwd: packageRoot(),
    env: { ...inherited, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  try {
    const address = await printedAddress(child.stdout)
    const { status } = await fetch(address)
    if (status !== 200) throw new Error(`GET / answered ${status}`)
    return { address, pid: child.pid ?? 0, firstPageSeconds: (performance.now() - start) / 1000, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function printedAddress(output: Readable): Promise<string> {
  let text = ''
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += String(chunk)
    const [, address] = /(http:\/\/[\d.:]+)\s/.exec(text) ?? []
    if (address) return address
  }
  throw new Error(`the server ended without an address: ${text}`)
}
