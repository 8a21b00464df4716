// A workbook is read beside the serving thread, so that pages go on answering; it may be stopped, and may not outgrow its limits.
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { Refusal } from '#domain/access/refusal.ts'
import type { ReceivedSheet, Workbook } from '#domain/exchange/workbook.ts'
import { fileRefusal } from './fileRefusal.ts'
import { newThread } from './newThread.ts'
import type { ReadPart } from './readerThread.ts'
import { readLimits } from './readLimits.ts'
import { readWorkbook } from './readWorkbook.ts'

type Received = { name: string; bytes: Uint8Array }

/**
 * Reads a workbook as `readWorkbook` does, in a thread of its own. `goOn` is asked now and then; where it throws, the reading
 * stops and throws the same. Throws a Refusal for what cannot be read, or not within the limits of time and memory.
 */
export async function readApart(file: Received, goOn: () => Promise<void> = async () => {}): Promise<Workbook> {
  if (isShortText(file)) return readWorkbook(file.bytes, file.name)
  const thread = takeThread()
  const stop = new AbortController()
  const limit = setTimeout(() => stop.abort(fileRefusal.tooSlow(file.name)), readLimits.seconds * 1000)
  const asking = setInterval(() => void goOn().catch((error: unknown) => stop.abort(error)), ASKED_EVERY)
  try {
    const bytes = new Uint8Array(file.bytes)
    thread.postMessage({ name: file.name, bytes }, [bytes.buffer])
    const workbook = await collected(thread, stop.signal)
    // Of a large file a thread keeps several times its size, which is given back at once.
    if (file.bytes.length < LARGE) putBack(thread)
    else await thread.terminate()
    return workbook
  } catch (error) {
    // A reading that ended with a refusal leaves a sound thread; a stopped or broken one is not used again.
    if (error instanceof Refusal && !stop.signal.aborted) putBack(thread)
    else await thread.terminate()
    if (stop.signal.aborted) throw stop.signal.reason
    throw isOutOfMemory(error) ? fileRefusal.tooHeavy(file.name) : error
  } finally {
    clearTimeout(limit)
    clearInterval(asking)
  }
}

const ASKED_EVERY = 500
const LARGE = 1 << 20

/** A short text is read sooner than a thread starts. What is packed may be large inside. */
function isShortText({ bytes }: Received): boolean {
  const [first, second] = bytes
  const isPacked = (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
  return bytes.length < 256 << 10 && !isPacked
}

const resting: { thread: Worker; rest: NodeJS.Timeout }[] = []
const LONGEST_REST = 30_000

/** A thread that rests takes the next file; it neither keeps the process alive nor its memory for long. */
function takeThread(): Worker {
  const kept = resting.pop()
  if (!kept) return startThread()
  clearTimeout(kept.rest)
  kept.thread.ref()
  return kept.thread
}

function putBack(thread: Worker): void {
  thread.unref()
  const rest = setTimeout(() => {
    resting.splice(0, resting.length, ...resting.filter((it) => it.thread !== thread))
    void thread.terminate()
  }, LONGEST_REST).unref()
  resting.push({ thread, rest })
}

function startThread(): Worker {
  return newThread(new URL('./readerThread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: readLimits.memoryMegabytes },
  })
}

/** Part by part, each asked for when the one before is stored, so that no part holds the serving thread for long. */
async function collected(thread: Worker, signal: AbortSignal): Promise<Workbook> {
  const sheets: ReceivedSheet[] = []
  for (;;) {
    const [part] = (await once(thread, 'message', { signal })) as [ReadPart]
    if ('refusal' in part) throw new Refusal(part.refusal.code, part.refusal.sentence)
    if ('end' in part) return { sheets }
    if ('sheet' in part) sheets.push({ rows: [], ...part.sheet })
    else sheets.at(-1)?.rows.push(...part.rows)
    await new Promise((go) => setImmediate(go))
    thread.postMessage('next', [])
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
