import { goalLimits } from './goalLimits.ts'
import type { QuantityGroup } from './quantityGroups.ts'

/** Whether a bound limits how something is paid for, staffed or handled, and promises nothing. */
export function limits({ comparison, members, before }: QuantityGroup, governed: boolean): boolean {
  if (comparison === null) return false
  const subject = before.slice(0, comparison.from)
  const unit = members[0]?.unit ?? ''
  if (goalLimits.staff.test(subject) && /人|名/.test(unit)) return true
  if (!goalLimits.permitted.test(comparison.cue)) return false
  // An upper bound that is no rate limits a procedure, unless a year stands over it.
  return goalLimits.paid.test(subject) || (!governed && unit !== '%')
}
