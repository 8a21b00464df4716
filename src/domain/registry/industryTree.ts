import { z } from 'zod'

/** One place of GB/T 4754-2017: a section, division, group or class; `parent` is empty for a section. */
export const Industry = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.string(),
  level: z.enum(['section', 'division', 'group', 'class']),
})
export type Industry = z.infer<typeof Industry>

/** The place itself and all above it, lowest first: a code begins with the codes above it. */
export function withAncestors(code: string): string[] {
  const lengths = [5, 4, 3, 1].filter((length) => length <= code.length)
  return lengths.map((length) => code.slice(0, length))
}
