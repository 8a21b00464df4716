import { Refusal } from '#domain/access/refusal.ts'
import type { z } from 'zod'
import type { Context } from '../door/context.ts'
import type { Operation } from '../door/operation.ts'

/** What an operation answers, with what its output does not name left behind, as at the door. */
export async function outputOf<Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  context: Context,
  input: z.output<Input>,
): Promise<z.output<Output>> {
  const output = await operation.run(context, input)
  if (output instanceof Refusal) throw output
  return operation.output.parse(output)
}
