// The one door: permission, input, scope, transaction and journal stand here, so that no act can go without them.
import { Refusal } from '#domain/access/refusal.ts'
import type { Scope } from '#domain/access/scope.ts'
import { explainFailure } from '#store/database/failure.ts'
import type { z } from 'zod'
import { askJob } from './askJob.ts'
import type { Call } from './call.ts'
import { contextOf } from './context.ts'
import { journalled, noteRefusal } from './journalled.ts'
import type { Operation } from './operation.ts'
import { permit, scopeOf } from './permit.ts'
import { readInput } from './readInput.ts'

/**
 * Checks, acts and answers. A write and its row in the journal are one transaction; a write that is refused is journaled
 * too. Throws a `Refusal` whose sentence a person can read.
 */
export async function carryOut<Input extends z.ZodType, Output extends z.ZodType>(
  call: Call<Input, Output>,
  raw: unknown,
): Promise<z.output<Output> | { job: string }> {
  const answer = await answerTo(call, raw).catch(async (error: unknown) => {
    const refusal = explainFailure(error)
    if (refusal && isWrite(call.operation)) await noteRefusal(call, raw, refusal)
    throw refusal ?? error
  })
  if (answer instanceof Refusal) throw answer
  return answer
}

function isWrite({ kind }: Operation): boolean {
  return kind === 'write' || kind === 'job'
}

async function answerTo<Input extends z.ZodType, Output extends z.ZodType>(
  call: Call<Input, Output>,
  raw: unknown,
): Promise<z.output<Output> | { job: string } | Refusal> {
  const { operation } = call
  permit(operation.permission, call.caller)
  const input = readInput(operation.input, raw)
  const scope = scopeOf(call, input)
  if (operation.kind === 'job' && call.caller.via === 'page') return queued(call, { input, scope })
  const output = await outputOf(call, { input, scope })
  // The output schema is the only exit: what it does not name does not leave.
  return output instanceof Refusal ? output : operation.output.parse(output)
}

type Admitted<Input extends z.ZodType> = { input: z.output<Input>; scope: Scope }

function outputOf<Input extends z.ZodType, Output extends z.ZodType>(
  call: Call<Input, Output>,
  { input, scope }: Admitted<Input>,
): Promise<z.output<Output> | Refusal> {
  const { kind, journaled, run } = call.operation
  if (kind === 'calculation') return run(contextOf(call, { db: null, scope }), input)
  if (kind === 'read' && !journaled) return run(contextOf(call, { db: call.system.store.db, scope }), input)
  return journalled(call, { input, scope }, async (context) => {
    const output = await run(context, input)
    await call.conclude?.(context.db, output)
    return output
  })
}

/** What a page asks of a job: it is written down, and the answer is `{ job }`, by which `readJob` tells how far it is. */
async function queued(call: Call, { input, scope }: Admitted<z.ZodType>): Promise<{ job: string }> {
  const asked = await journalled(call, { input, scope }, (context) =>
    askJob(context, call.name, input as Record<string, unknown>),
  )
  await call.system.queue?.send({ district: scope.district, id: asked.job })
  return asked
}
