// From a clause to its promises: which of its numbers are goals, which way they count, what they are about.
import type { Comparison } from './comparatorOf.ts'
import { distributed } from './distributed.ts'
import { goalLimits } from './goalLimits.ts'
import { isRecurring } from './isRecurring.ts'
import { isPromise } from './isPromise.ts'
import { lastVerb } from './lastVerb.ts'
import type { ClauseContext, Promised } from './promised.ts'
import { quantities, type Quantity } from './quantities.ts'
import { quantityGroups, type QuantityGroup } from './quantityGroups.ts'
import { subjectOf } from './subjectOf.ts'
import { wordedPromises } from './wordedPromises.ts'

/** The promises of a clause, in order. */
export function promises(clause: string, context: ClauseContext): Promised[] {
  if (goalLimits.notAPromise.test(clause)) return []
  const groups = quantityGroups(clause, quantities(clause))
  const before = new Map(groups.map((it, at) => [it, groups[at - 1]]))
  let { carried } = context
  const inFigures = accepted(groups, context).flatMap((it) => {
    const said = promised(it, { ...context, carried }, before.get(it))
    carried = said.at(-1)?.indicator ?? carried
    return said
  })
  return [...inFigures, ...wordedPromises(clause, context)].sort((a, b) => a.place.at - b.place.at)
}

/** What follows in a list is promised by the verb before the first: 建设茶园10万亩、果园5万亩. */
function accepted(groups: QuantityGroup[], { governed, timeEnd, ...context }: ClauseContext): QuantityGroup[] {
  let [listed, conditional] = [false, false]
  const continued = groups[0] && context.listed !== null && continuesList(groups[0], context.listed)
  return groups.filter((group) => {
    const continues =
      listed && (/^[、和及]$/.test(group.before) || (/^[、和及]/.test(group.before) && group.rest === ''))
    conditional ||= isCondition(group, timeEnd) && !governed
    listed =
      !conditional &&
      !isCondition(group, timeEnd) &&
      ((continues && !isRecurring(group)) || (continued && group === groups[0]) || isPromise(group, governed))
    return listed
  })
}

/** 幼儿园7所 goes on with 新建学校9所 in the clause before: nothing but a name and a number of the same kind. */
function continuesList({ before, rest, comparison, members }: QuantityGroup, unit: string): boolean {
  const named = before.replace(/^其中/, '').trim()
  if (goalLimits.base.test(before)) return false
  // 支持300名人才赴境外培训,1000名人才参加研修
  if (named === '' && comparison === null && !members[0]?.written && members[0]?.unit === unit) return true
  return (
    rest === '' &&
    named.length > 1 &&
    comparison === null &&
    (members[0]?.unit === unit || /^[^,、]{2,12}$/.test(named))
  )
}

/** 超过100人的企业 is a condition; 90%以上的土地得到处置 is not, for nothing but its time stands before the number. */
function isCondition({ comparison, rest, before, from, members }: QuantityGroup, timeEnd: number): boolean {
  const share = members[0]?.unit === '%' && subjectOf(before.slice(Math.max(0, timeEnd - from))) === ''
  if (share && (lastVerb(rest) !== '' || REACHED.test(rest))) return false
  return comparison !== null && comparison.comparator !== '=' && goalLimits.condition.test(rest)
}

/** 60%以上的卫生院达到基本标准 */
const REACHED = /达到|符合|通过|纳入|具备|享有|接入/

function promised(group: QuantityGroup, context: ClauseContext, earlier?: QuantityGroup): Promised[] {
  const { members, before, rest, behind } = group
  const verb = lastVerb(before)
  const comparison = group.comparison ?? { comparator: '=', cue: verb, change: false, from: before.length, until: 0 }
  // In 由10亿元提高到20亿元 the subject stands before the base.
  const measured = earlier && goalLimits.base.test(earlier.before) ? earlier : undefined
  const from = measured?.from ?? group.from
  const words = measured?.before.replace(goalLimits.base, '') ?? before.slice(0, comparison.from)
  const subject = subjectOf(words.slice(Math.max(0, context.timeEnd - from)))
  const object = /^的?(?:[\u4e00-\u9fff“]|\d+(?:[亿万A]))/.test(rest) ? rest.replace(/^的/, '') : ''
  const named =
    object === ''
      ? subject || context.carried
      : (verb === '' && subject + (group.comparison ? '' : object)) || verb + object
  const part = context.listed !== null && OF_WHICH.test(before) && members[0]?.unit === context.listed
  const shared = members.length > 1 || /(?:均|都)[^,、]{0,4}$/.test(words)
  const list = part ? `${context.carried}中的${named}` : named
  const names = shared ? distributed(list, members.length) : [list]
  const elided = subject === '' && object === '' && !earlier
  const start = subject === '' && object === '' ? 0 : from
  const end = behind + (object === '' ? 0 : rest.length)
  return names.flatMap((indicator, nth) => {
    const quantity = members[nth] ?? members[0]
    if (!quantity) return []
    const place = { at: quantity.start, start, end, elided, nth, of: members.length }
    return [Object.assign(counted(quantity, comparison, before), { indicator, place })]
  })
}

/** 其中国家级3家 is a part of what the clause before counts. */
const OF_WHICH = /^\s*其中/

function counted({ value, upTo, unit }: Quantity, { comparator, cue, change }: Comparison, before: string) {
  const relativeTo = change ? BASE.exec(before)?.[1] : undefined
  return {
    comparator: upTo === undefined ? comparator : ('range' as const),
    cue,
    value,
    unit: unit || null,
    ...(upTo === undefined ? {} : { upTo }),
    ...(relativeTo === undefined ? {} : { relativeTo }),
  }
}

// 比重 and 比例 compare nothing.
const BASE = /(?:比(?!重|例|率)|较|与)([^,、]{1,14}?)(?:相比|累计|增|提|下|降|减|至|翻|$)/
