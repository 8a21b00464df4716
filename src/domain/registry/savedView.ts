import { z } from 'zod'

/** What an address says of a list: filter, order, columns; a page of it is asked with the very same words. */
export const ViewSearch = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string().max(50)).max(50)]),
)
export type ViewSearch = z.infer<typeof ViewSearch>

/** A view somebody keeps of 企业库; a shared one is seen by everybody of the district. */
export const SavedView = z.object({
  view: z.string(),
  name: z.string(),
  search: ViewSearch,
  shared: z.boolean(),
  /** Whether the person who asks made it, and so may rename and remove it. */
  own: z.boolean(),
})
export type SavedView = z.infer<typeof SavedView>
