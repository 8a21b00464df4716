import { z } from 'zod'

export const Comparator = z.enum(['>', '>=', '<', '<=', '=', '~', 'range'])
export type Comparator = z.infer<typeof Comparator>

/** What a unit, or (unit null) the whole district, has promised of an indicator for a year. */
export type Target = {
  unit: string | null
  year: number
  kind: 'new' | 'total' | 'ratio'
  comparator: Comparator
  value: number
  /** The name as the document prints it, which outlives a unit's renaming. */
  printed: string
}
