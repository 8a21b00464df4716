/**
 * Work by key, done for many at once: who asks while a run is under way waits for the next one, together with everybody else
 * who asked meanwhile, so that each answer comes after a run that began after its question.
 */
export function together(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const next = new Map<string, Promise<void>>()
  const start = (key: string) => {
    next.delete(key)
    const run = work(key).finally(() => running.get(key) === run && running.delete(key))
    running.set(key, run)
    return run
  }
  return (key) => {
    const now = running.get(key)
    if (!now) return start(key)
    const later =
      next.get(key) ??
      now.then(
        () => start(key),
        () => start(key),
      )
    next.set(key, later)
    return later
  }
}
