import { z } from 'zod'

const OneRow = { sheet: z.string().optional(), row: z.int().min(1) }
const OneKind = { kind: z.string().max(100) }
const Take = { take: z.literal(true) }
const Skip = { skip: z.literal(true) }
const SendBack = { sendBack: z.literal(true) }

/**
 * What a person decides of a row, or of every row of a kind: take it as it is, say which enterprise it means, leave it out, send it back.
 * Of a whole kind only a certain proposal can be followed; a likeness is decided row by row.
 */
export const Decision = z.union([
  z.strictObject({ ...OneRow, ...Take }),
  z.strictObject({ ...OneRow, match: z.uuid() }),
  z.strictObject({ ...OneRow, ...Skip }),
  z.strictObject({ ...OneRow, ...SendBack }),
  z.strictObject({ ...OneKind, ...Take }),
  z.strictObject({ ...OneKind, match: z.literal('proposed') }),
  z.strictObject({ ...OneKind, ...Skip }),
  z.strictObject({ ...OneKind, ...SendBack }),
])
export type Decision = z.infer<typeof Decision>

/** A decision as it is remembered for a sender: `said` is what the row said when it was decided. */
export type KnownDecision = { said: string; ruling: 'take' | 'skip' | 'match' | 'sendBack'; enterprise: string | null }
