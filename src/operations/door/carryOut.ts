// The one door: permission, input, scope, transaction and journal stand here, so that no act can go without them.
import type { Refusal } from '#domain/access/refusal.ts'
import type { Scope } from '#domain/access/scope.ts'
import { append } from '#store/access/journal.ts'
import { explainFailure } from '#store/database/failure.ts'
import type { Database } from '#store/database/database.ts'
import { within } from '#store/database/within.ts'
import type { z } from 'zod'
import type { Caller, Context, System } from './context.ts'
import { nobody, permit, scopeOf, wordIn } from './permit.ts'
import type { Operation } from './operation.ts'
import { askJob } from './askJob.ts'
import { readInput } from './readInput.ts'
import { redact } from './redact.ts'

/** One call: which operation, by its name in the list, by whom. `progress` is where a job reports. */
export type Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  name: string
  operation: Operation<Input, Output>
  system: System
  caller: Caller
  progress?: Context['progress']
}

/**
 * Checks, acts and answers. A write and its row in the journal are one transaction; a refused write is journaled in
 * a transaction of its own. Throws a `Refusal` whose sentence a person can read.
 */
export async function carryOut<Input extends z.ZodType, Output extends z.ZodType>(
  call: Call<Input, Output>,
  raw: unknown,
): Promise<z.output<Output> | { job: string }> {
  const { operation } = call
  try {
    permit(operation.permission, call.caller)
    const input = readInput(operation.input, raw)
    const scope = scopeOf(call, input)
    // The output schema is the only exit: what it does not name does not leave.
    if (operation.kind === 'job' && call.caller.via === 'page') return await queued(call, { input, scope })
    return operation.output.parse(await outputOf(call, { input, scope }))
  } catch (error) {
    const refusal = explainFailure(error)
    if (refusal && operation.kind !== 'read' && operation.kind !== 'calculation') await noteRefusal(call, raw, refusal)
    throw refusal ?? error
  }
}

type Admitted<Input extends z.ZodType> = { input: z.output<Input>; scope: Scope }

function outputOf<Input extends z.ZodType, Output extends z.ZodType>(
  call: Call<Input, Output>,
  { input, scope }: Admitted<Input>,
): Promise<z.output<Output>> {
  const { kind, journaled, run } = call.operation
  if (kind === 'calculation') return run(contextOf(call, null, scope), input)
  if (kind === 'read' && !journaled) return run(contextOf(call, call.system.store.db, scope), input)
  return journalled(call, { input, scope }, (context) => run(context, input))
}

/** What a page asks of a job: it is written down, and the answer is `{ job }`, by which `readJob` tells how far it is. */
async function queued(call: Call, { input, scope }: Admitted<z.ZodType>): Promise<{ job: string }> {
  const asked = await journalled(call, { input, scope }, (context) =>
    askJob(context, call.name, input as Record<string, unknown>),
  )
  await call.system.queue?.send({ district: scope.district, id: asked.job })
  return asked
}

function journalled<Answer>(
  call: Call,
  { input, scope }: Admitted<z.ZodType>,
  work: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  return call.system.store.db.transaction().execute(async (transaction) => {
    const output = await work(contextOf(call, transaction, scope))
    // Last, so that the lock on the chain is held only from here to the commit.
    await append(transaction, call.system.journalKey, {
      ...rowOf(call, scope.district, input),
      outcome: 'done',
      sentence: null,
    })
    return output
  })
}

async function noteRefusal(call: Call, raw: unknown, refusal: Refusal) {
  const district = call.caller.district ?? wordIn(raw, 'district')
  if (district === null || !call.system.texts.districts.has(district)) return
  await call.system.store.db.transaction().execute((transaction) =>
    append(transaction, call.system.journalKey, {
      ...rowOf(call, district, raw),
      outcome: 'refused',
      sentence: refusal.message,
    }),
  )
}

function rowOf({ name, system, caller }: Call, district: string, input: unknown) {
  const { id, name: person } = caller.person ?? nobody
  return {
    districtCode: district,
    at: system.clock.now(),
    account: id,
    person,
    via: caller.via,
    address: caller.address,
    operation: name,
    input: redact(input),
  }
}

function contextOf(call: Call, db: Database | null, scope: Scope): Context {
  const { system, caller } = call
  const scoped = db && within(db, scope.district)
  return {
    get db() {
      // A calculation gets no database; touching it is a programmer's error.
      if (!scoped) throw new Error(`${call.name} is a calculation and has no database`)
      return scoped
    },
    scope,
    person: caller.person ?? nobody,
    caller,
    system,
    texts: system.texts,
    today: system.clock.today(),
    now: system.clock.now(),
    progress: call.progress ?? (async () => {}),
  }
}
