import { z } from 'zod'

/** What a person says of a list against the guess: which sheet, in which row its headings end, what stands in which column. */
export const Layout = z.strictObject({
  sheet: z.string().optional(),
  /** The last row of the headings, 1-based; 0 where the list has none. */
  headerRow: z.int().min(0).max(1000).optional(),
  /** By the letter of the column; null leaves the column unread. */
  mapping: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string().nullable()).default({}),
})
export type Layout = z.infer<typeof Layout>

/** How a list with these headings was read before: the key of each column that was read, by letter. */
export type KnownMapping = { headings: string; mapping: Record<string, string> }
