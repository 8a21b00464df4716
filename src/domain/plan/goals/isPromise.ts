// Which numbers promise something. A level with its word stands by itself; a bare number needs a verb that promises, a
// change or a sum of money a year or a chapter of goals over it.
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
  if (goalLimits.base.test(before) || limits(group, governed)) return false
  if (members.some((it) => it.written) && !countsInWords(group, verb)) return false
  if (governed && (comparison !== null || verb !== '' || (rest === '' && before.trim() !== ''))) return true
  if (isNumberOf(group, verb)) return true
  if (governed) return false
  const level = comparison !== null && comparison.comparator !== '='
  if (unit.includes('元')) return promiseVerbs.money.test(before) && (level || verb !== '')
  if (comparison) return level || (rest === '' && promiseVerbs.changes.test(before))
  if (rest === '' && (promiseVerbs.strong.test(before) || (unit === '%' && promiseVerbs.rate.test(before)))) return true
  return unit === '%' && rest.startsWith('的') && (verb !== '' || lastVerb(rest) !== '')
}

/** Words count only where something says so: 至少一家, 新增两家, but not 一个体系 and 两个市场. */
function countsInWords({ members, comparison, before, rest }: QuantityGroup, verb: string): boolean {
  if (goalLimits.notCounted.test(rest)) return false
  if (comparison) return true
  if (members.some((it) => it.value === 1)) return rest === '' && promiseVerbs.strong.test(before)
  return verb !== '' || (rest === '' && before.trim() !== '')
}
