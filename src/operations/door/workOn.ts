import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { analyze } from '#store/database/analyze.ts'
import { within } from '#store/database/within.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as jobs from '#store/exchange/jobs.ts'
import type { Ticket } from '#store/exchange/queue.ts'
import * as list from '../operations.ts'
import { askedInput } from './askJob.ts'
import type { Call } from './call.ts'
import { carryOut } from './carryOut.ts'
import type { Caller, Context, System } from './context.ts'
import type { Operation } from './operation.ts'

/**
 * Does one job in the name of the person who asked, and notes what came of it. The work and its row in the journal are
 * one transaction; progress is noted beside it, so that it is seen at once. Never throws.
 */
export async function workOn(system: System, { district, id }: Ticket): Promise<void> {
  const db = within(system.store.db, district)
  const job = await jobs.begin(db, { district, id }, system.clock.now())
  if (!job) return
  const ended = (changes: Parameters<typeof jobs.note>[2]) =>
    jobs.note(db, { district, id }, { ...changes, endedAt: system.clock.now() })
  try {
    const operation = (list as unknown as Record<string, Operation>)[job.operation]
    if (!operation) throw new Refusal('not-found', `没有「${job.operation}」这项作业`)
    const caller = await callerOf(system, district, job.account)
    const input = await askedInput({ db, district }, job.input)
    const key = { district, id }
    const progress = reporter(db, key)
    const conclude = concluder(system, key)
    await carryOut({ name: job.operation, operation, system, caller, progress, conclude }, input)
    // The job is done whether or not its tables could be counted; PostgreSQL looks at them by itself later.
    if (!isTrial(input)) await analyze(system.store).catch(() => undefined)
  } catch (error) {
    const { code, message } =
      error instanceof Refusal
        ? error
        : { code: 'internal', message: '作业出错，没有写入任何内容；请把文件和时间告诉系统管理员' }
    if (!(error instanceof Refusal)) process.stderr.write(`${String(error)}\n`)
    await ended({ state: 'failed', failure: JSON.stringify({ code, sentence: message }) })
  } finally {
    const { file } = job.input as { file?: { sha256: string } }
    if (file) await attachments.dropUnused(db, district, file.sha256)
  }
}

/** A trial writes nothing, so there is nothing to count anew. */
function isTrial(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'dryRun' in input && input.dryRun === true
}

/** In the same transaction as the work, so that a job is done exactly when its work is there; a late cancel takes both back. */
function concluder({ clock }: System, key: Ticket): NonNullable<Call['conclude']> {
  return async (db, output) => {
    const noted = await jobs.note(db, key, { state: 'done', result: JSON.stringify(output), endedAt: clock.now() })
    if (!noted) throw cancelled()
  }
}

function cancelled(): Refusal {
  return new Refusal('not-allowed', '作业已取消，没有写入任何内容')
}

function reporter(db: Context['db'], key: Ticket): Context['progress'] {
  return async (done, total, step) => {
    if (!(await jobs.note(db, key, { done, total, step }))) throw cancelled()
  }
}

async function callerOf({ store }: System, district: string, account: string | null): Promise<Caller> {
  const found =
    account === null ? undefined : await accounts.find(within(store.db, district), district, { id: account })
  const person = found && !found.disabledAt ? found : null
  return { district, person, via: 'job', address: null, mustChangePassword: false, session: null }
}
