import type { Permission } from '#domain/access/permission.ts'
import type { Role } from '#domain/access/role.ts'
import type { Scope } from '#domain/access/scope.ts'
import type { Database } from '#store/database/database.ts'
import { within } from '#store/database/within.ts'
import type { Store } from '#store/database/openStore.ts'
import type { Queue } from '#store/exchange/queue.ts'
import type { Texts } from '#texts/texts.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'

/** The one clock: `now` is real time; `today` is the business day, which tests and the demo may fix. */
export type Clock = { now(): Moment; today(): Day }

/** What the process opened at its start, the same for every act. */
export type System = {
  store: Store
  texts: Texts
  clock: Clock
  journalKey: Uint8Array
  /** Seals what a district's journal has waiting; resolves when what was committed before the call is sealed. */
  seal(district: string): Promise<void>
  dataDir: string
  version: string
  /** A word every page and export carries, such as 演示数据. */
  banner: string | undefined
  /** Where jobs of pages wait; null in a process that only runs commands, which does them at once. */
  queue: Queue | null
  /** Every operation's name with the permission it needs. */
  catalogue: ReadonlyMap<string, Permission | 'anyone' | 'signed in'>
  /** What each operation is called where people read it. */
  titles: ReadonlyMap<string, string>
}

/** The person behind a call; the command line may act without an account, journaled as `cli`. */
export type Person = { id: string | null; login: string; name: string; role: Role | null; units: readonly string[] }

/** Who has not signed in. */
export const nobody: Person = { id: null, login: '', name: '未登录', role: null, units: [] }

export type Caller = {
  district: string | null
  person: Person | null
  via: 'page' | 'cli' | 'job'
  address: string | null
  mustChangePassword: boolean
  /** Hash of the session's token, so that signing out ends this one. */
  session: string | null
}

/** What an operation's `run` is handed. `db` sees one district only; writes are already inside their transaction. */
export type Context = {
  db: Database
  scope: Scope
  person: Person
  caller: Caller
  system: System
  texts: Texts
  today: Day
  now: Moment
  /** Where long work says how far it is; throws when the job has been cancelled. */
  progress(done: number, total: number, step: string): Promise<void>
}

/** The context of one call, on a transaction or on the database itself; a calculation has none. */
export function contextOf(
  { name, system, caller, progress }: { name: string; system: System; caller: Caller; progress?: Context['progress'] },
  { db, scope }: { db: Database | null; scope: Scope },
): Context {
  const scoped = db && within(db, scope.district)
  return {
    get db() {
      // Touching it is a programmer's error, so it is no Refusal.
      if (!scoped) throw new Error(`${name} is a calculation and has no database`)
      return scoped
    },
    scope,
    person: caller.person ?? nobody,
    caller,
    system,
    texts: system.texts,
    today: system.clock.today(),
    now: system.clock.now(),
    progress: progress ?? (async () => {}),
  }
}
