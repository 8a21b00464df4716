/** Signals a process and its children. A group below 2 would mean everybody on the machine, so that is an error. */
export function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined || !(leader > 1)) throw new Error(`${leader} leads no process group`)
  process.kill(-leader, signal)
}
