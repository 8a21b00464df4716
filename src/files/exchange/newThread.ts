import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * A thread that runs the module at `entry`, as TypeScript from the source, or, built, the file of the same name beside the
 * program. The one who starts it hears its `error`; unheard, it would end the process.
 */
export function newThread(entry: URL, options: Pick<WorkerOptions, 'resourceLimits' | 'workerData'>): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, ...options.resourceLimits }
  const thread = start(entry, { ...options, resourceLimits })
  thread.on('error', () => {}) // whoever waits for it is told; one that rests has nobody to tell
  return thread
}

/** A quarter of the usual: what a thread reads stays, so that more room for what does not would be held for nothing. */
const YOUNG_MEGABYTES = 12

function start(entry: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    const built = basename(entry.pathname).replace(/\.ts$/, '.js')
    return new Worker(new URL(`./${built}`, import.meta.url), options)
  }
  // From the source, as tests run it, a thread has to be told to read TypeScript.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const reader = new URL('./dist/esm/api/index.mjs', tsx).href
  const code = `import(${JSON.stringify(reader)}).then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}) })`
  return new Worker(code, { ...options, eval: true, execArgv: [] })
}
