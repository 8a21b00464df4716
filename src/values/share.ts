import { z } from 'zod'

export const Share = z.number().min(0).max(1).brand<'Share'>()

/** A part of a whole, 0–1 in code, shown as a percentage. */
export type Share = z.infer<typeof Share>
