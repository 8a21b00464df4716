import { addDays, type Day } from '#values/day.ts'
import type { Career } from './career.ts'
import type { DistrictSetting } from './districtSetting.ts'

/** Which unit of a synthetic district looks after an enterprise; `knownOn` is the day its list arrives. */
export type Care = { unit: string; fromDay: Day; knownOn: Day }

/**
 * The unit that was last credited with a title of the enterprise, else the units in turn; every eighth without a title has
 * none yet. Only the first thousand are handed out, so that a large district stays quick to make.
 */
export function careOf(
  { targets }: DistrictSetting,
  number: number,
  { careers, heard }: { careers: readonly Career[]; heard: Day },
): Care | null {
  if (number >= HANDED_OUT) return null
  const credited = careers.flatMap(({ happenings }) => happenings.flatMap(({ credit }) => credit?.unit ?? []))
  const units = [...new Set(targets.map(({ unit }) => unit))]
  const unit = credited.at(-1) ?? (number % 8 === 0 ? undefined : units[number % units.length])
  if (unit === undefined) return null
  const fromDay = heard < HANDING ? HANDING : addDays(heard, 30)
  return { unit, fromDay, knownOn: fromDay }
}

const HANDED_OUT = 1000
const HANDING = '2025-03-20' as Day
