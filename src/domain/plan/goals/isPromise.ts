// Which numbers promise something. A level with its word stands by itself; a bare number needs a verb that promises, a
// change or a sum of money a year or a chapter of goals over it.
import { isRecurring } from './isRecurring.ts'
import { goalLimits } from './goalLimits.ts'
import { isNumberOf } from './isNumberOf.ts'
import { limits } from './limits.ts'
import { lastVerb } from './lastVerb.ts'
import { promiseVerbs } from './promiseVerbs.ts'
import type { QuantityGroup } from './quantityGroups.ts'

/** Whether a group of numbers is promised. `governed`: a year or a chapter of goals stands over its clause. */
export function isPromise(group: QuantityGroup, governed: boolean): boolean {
  const { comparison, members, before, rest } = group
  const unit = members[0]?.unit ?? ''
  const verb = lastVerb(before)
  if (goalLimits.base.test(before) || limits(group, governed) || isMeans(group, governed)) return false
  if (members.some((it) => it.written) && !countsInWords(group, verb)) return false
  if (isRecurring(group)) return false
  if (governed && (comparison !== null || verb !== '' || (rest === '' && before.trim() !== ''))) return true
  if (isNumberOf(group, verb) || shareOf(group, verb)) return true
  if (governed) return promiseVerbs.done.test(rest) && !goalLimits.notCounted.test(rest)
  const level = comparison !== null && (comparison.comparator !== '=' || HELD.test(comparison.cue))
  if (unit.includes('元')) return promiseVerbs.money.test(before) && (level || verb !== '')
  if (comparison) return level || (rest === '' && promiseVerbs.changes.test(before))
  if (rest === '' && (promiseVerbs.strong.test(before) || (unit === '%' && promiseVerbs.rate.test(before)))) return true
  return false
}

/** 50%的社区建成服务设施 */
function shareOf({ members, comparison, rest }: QuantityGroup, verb: string): boolean {
  return (
    comparison === null && members[0]?.unit === '%' && rest.startsWith('的') && (verb !== '' || lastVerb(rest) !== '')
  )
}

/** A level that is held is one that is reached: 签约率保持100%. */
const HELD = /^(?:保持|稳定|维持)/

/** Money that is set aside, and people that are sent where no year asks for them, are how the work is done, not what comes of it. */
function isMeans({ members, before, rest, comparison }: QuantityGroup, governed: boolean): boolean {
  const unit = members[0]?.unit ?? ''
  const ahead = before.slice(0, comparison?.from)
  if (unit.includes('元'))
    return (
      (goalLimits.fund.test(ahead) && goalLimits.fundBehind.test(rest)) ||
      goalLimits.fundNamed.test(ahead) ||
      (comparison === null && goalLimits.budget.test(before))
    )
  return !governed && /^[人名位个]$/.test(unit) && goalLimits.sent.test(ahead) && goalLimits.sentBehind.test(rest)
}

/** Words count only where something says so: 至少一家, 新增两家, but not 一个体系 and 两个市场. */
function countsInWords({ members, comparison, before, rest }: QuantityGroup, verb: string): boolean {
  if (goalLimits.notCounted.test(rest)) return false
  if (comparison) return true
  if (members.some((it) => it.value === 1)) return rest === '' && promiseVerbs.strong.test(before)
  return verb !== '' || (rest === '' && before.trim() !== '')
}
