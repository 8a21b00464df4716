import { Decision } from '#domain/exchange/decision.ts'
import { Layout } from '#domain/exchange/layout.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'

/** A list as it is handed in, with what a person says of it. */
export const ImportInput = z.object({
  file: FileInput,
  /** Only say what would happen. */
  dryRun: z.boolean().default(false),
  /**
   * Whose list it is: a unit's slug or any name; by it mappings and decisions are remembered. Guessed
   * from the file's name where that leaves no doubt; without it nothing is remembered.
   */
  sender: z.string().trim().max(100).optional(),
  ...Layout.shape,
  /** What a person has decided of rows to look at. */
  decisions: z.array(Decision).max(100_000).default([]),
})
export type ImportInput = z.output<typeof ImportInput>
