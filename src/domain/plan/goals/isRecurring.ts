import type { QuantityGroup } from './quantityGroups.ts'

/** Whether a number says how often something is done (每年组织2次检查) and not how much comes of it. */
export function isRecurring({ members, before }: QuantityGroup): boolean {
  return members[0]?.unit === '次' && FREQUENCY.test(before)
}

const FREQUENCY = /每(?:半年|年|季度?|月|周|旬)(?:至少|不少于|不低于)?[^,、]{0,6}$/
