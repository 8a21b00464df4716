import type { Database } from '#store/database/database.ts'
import type { z } from 'zod'
import type { Caller, Context, System } from './context.ts'
import type { Operation } from './operation.ts'

/** One call: which operation, by its name in the list, by whom. `progress` is where a job reports. */
export type Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  name: string
  operation: Operation<Input, Output>
  system: System
  caller: Caller
  progress?: Context['progress']
  /** Notes what came of a job, in the transaction of its work. */
  conclude?(db: Database, output: unknown): Promise<void>
}
