import { comparatorOf } from './comparatorOf.ts'
import { goalLimits } from './goalLimits.ts'
import { promiseVerbs } from './promiseVerbs.ts'
import type { QuantityGroup } from './quantityGroups.ts'

/** Whether a number of things is what an act is about, so that it is promised even where no year stands over it. */
export function isNumberOf({ comparison, members, before, rest }: QuantityGroup, verb: string): boolean {
  const unit = members[0]?.unit ?? ''
  if (NOT_THINGS.test(unit)) return false
  // 公交线路增加10条: what is to become more is a number of things, not a rate.
  if (comparison?.change) return rest === '' && before.slice(0, comparison.from).trim() !== ''
  if ((comparison !== null && !FOR.test(before)) || goalLimits.notCounted.test(rest)) return false
  if (rest === '') return verb !== '' && before.trim() !== verb
  if (promiseVerbs.direct.test(before)) return true
  if (members.some((it) => it.written)) return false
  // 完成6条线路改造, 50个小区新增充电设施; in 460个中心提供不少于2300场活动 the second number is promised.
  if (comparatorOf(rest, '') !== null) return false
  return verb === ''
    ? FIRST.test(before) && promiseVerbs.acts.test(rest)
    : before.replace(AND, '').trim().endsWith(verb)
}

const NOT_THINGS = /元|%|‰|点|倍|成$|分$|^$|类|种|度|期|[:∶]/
/** 为 compares nothing where it begins the clause: 为10个小区改造管网. */
const FOR = /^[\s、和]*为$/
/** 建设国家和6个区域中心 */
const AND = /[\u4e00-\u9fff]{0,4}和$/
const FIRST = /^(?:[\s、和]|为|在|对)*$/
