// An operation is route, command and OpenAPI entry at once; carryOut.ts is the one way to have it done.
import type { Permission } from '#domain/access/permission.ts'
import type { Refusal } from '#domain/access/refusal.ts'
import { z } from 'zod'
import type { Context } from './context.ts'

/**
 * `read` only reads; `write` is one transaction with its row in the journal; `job` is a write that takes longer than
 * two seconds and reports progress; `calculation` needs no database at all.
 */
export type Kind = 'read' | 'write' | 'job' | 'calculation'

export type Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  title: string
  kind: Kind
  permission: Permission | 'anyone' | 'signed in'
  input: Input
  output: Output
  /** Set on a read that the journal must know of, because it shows personal data. */
  journaled?: boolean
  /** Throwing a Refusal takes back what was written; returning one keeps it, such as the count of wrong passwords. */
  run(context: Context, input: z.output<Input>): Promise<z.output<Output> | Refusal>
}

/** Declares an operation; its types are inferred from the two schemas. */
export function operation<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> {
  return Object.freeze({ ...definition, input: strict(definition.input) })
}

/** A field nobody knows is a mistake of the caller, not something to pass over. */
function strict<Input extends z.ZodType>(input: Input): Input {
  return input instanceof z.ZodObject ? (input.strict() as unknown as Input) : input
}
