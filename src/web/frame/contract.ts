// The server's own list of operations, as types: a wrong name or a missing field does not compile.
import type * as operations from '#operations/operations.ts'
import type { z } from 'zod'

type Operations = typeof operations

export type Name = keyof Operations

/** What an operation is asked with; a file is the browser's own `File`. */
export type Input<N extends Name> = Sent<z.input<Operations[N]['input']>>

/** What an operation answers. */
export type Output<N extends Name> = z.output<Operations[N]['output']>

/** One row of a list an operation answers with. */
export type Row<N extends Name> = Output<N> extends { rows: (infer R)[] } ? R : never

type Sent<T> = T extends unknown
  ? 'file' extends keyof T
    ? { [K in keyof T]: K extends 'file' ? File | Extract<T[K], undefined> : T[K] }
    : T
  : never
