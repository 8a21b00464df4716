import { Day } from '#values/day.ts'
import type { Names } from '#values/column.ts'
import { z } from 'zod'

/** Who looks after an enterprise from a day on; of several, what was entered last holds from its day on. */
export const Assignment = z.object({
  /** Null: from this day on nobody does. */
  unit: z.string().nullable(),
  /** 服务专员, by name. */
  officer: z.string().nullable(),
  fromDay: Day,
})
export type Assignment = z.infer<typeof Assignment>

/** Whether both say the same of who looks after an enterprise, whenever it began. */
export function sameCare(one: Assignment | undefined, other: Pick<Assignment, 'unit' | 'officer'>): boolean {
  return (one?.unit ?? null) === other.unit && (one?.officer ?? null) === other.officer
}

/** Who looks after an enterprise, in words: 区科技局 · 张三. */
export function careText({ unit, officer }: Pick<Assignment, 'unit' | 'officer'>, names: Pick<Names, 'unit'>): string {
  if (unit === null) return '不再包联'
  return officer === null ? names.unit(unit) : `${names.unit(unit)} · ${officer}`
}
