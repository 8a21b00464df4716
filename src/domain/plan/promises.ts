// From a clause to its promises: which of its numbers are goals, which way they count, what they are about.
import type { Comparison } from './comparatorOf.ts'
import { distributed } from './distributed.ts'
import { goalLimits } from './goalLimits.ts'
import type { ClauseContext, Promised } from './promised.ts'
import { promiseVerbs } from './promiseVerbs.ts'
import { quantities, type Quantity } from './quantities.ts'
import { quantityGroups, type QuantityGroup } from './quantityGroups.ts'
import { subjectOf } from './subjectOf.ts'
import { wordedPromises } from './wordedPromises.ts'

/** The promises of a clause, in order. */
export function promises(clause: string, context: ClauseContext): Promised[] {
  if (goalLimits.notAPromise.test(clause)) return []
  const groups = quantityGroups(clause, quantities(clause))
  if (groups.some(isCondition)) return []
  const inFigures = groups.flatMap((it, at) => (accepted(it, context) ? promised(it, context, groups[at - 1]) : []))
  return [...inFigures, ...wordedPromises(clause, context)].sort((a, b) => a.place.at - b.place.at)
}

function isCondition({ comparison, rest }: QuantityGroup): boolean {
  return comparison !== null && comparison.comparator !== '=' && goalLimits.condition.test(rest)
}

/** A level with its word stands by itself; a bare number, a change or a sum of money needs a year or a chapter of goals over it. */
function accepted({ comparison, members, before, rest }: QuantityGroup, { governed }: ClauseContext): boolean {
  const unit = members[0]?.unit ?? ''
  const verb = lastVerb(before)
  if (goalLimits.base.test(before)) return false
  if (governed) return comparison !== null || verb !== '' || (rest === '' && before.trim() !== '')
  if (unit.endsWith('元')) return false
  if (comparison) return comparison.comparator !== '='
  if (promiseVerbs.strong.test(before) && rest === '') return true
  return unit === '%' && rest.startsWith('的') && (verb !== '' || lastVerb(rest) !== '')
}

function promised(group: QuantityGroup, context: ClauseContext, earlier?: QuantityGroup): Promised[] {
  const { members, before, rest, behind } = group
  const verb = lastVerb(before)
  const comparison = group.comparison ?? { comparator: '=', cue: verb, change: false, from: before.length, until: 0 }
  // In 由10亿元提高到20亿元 the subject stands before the base.
  const measured = earlier && goalLimits.base.test(earlier.before) ? earlier : undefined
  const from = measured?.from ?? group.from
  const words = measured?.before.replace(goalLimits.base, '') ?? before.slice(0, comparison.from)
  const subject = subjectOf(words.slice(Math.max(0, context.timeEnd - from)))
  const object = /^的?[\u4e00-\u9fff“]/.test(rest) ? rest.replace(/^的/, '') : ''
  const named = object === '' ? subject || context.carried : verb + object
  const shared = members.length > 1 || /(?:均|都)[^,、]{0,4}$/.test(words)
  const names = shared ? distributed(named, members.length) : [named]
  const elided = subject === '' && object === ''
  const start = elided ? 0 : from
  const end = behind + (object === '' ? 0 : rest.length)
  return names.flatMap((indicator, nth) => {
    const quantity = members[nth] ?? members[0]
    if (!quantity) return []
    const place = { at: quantity.start, start, end, elided, nth, of: members.length }
    return [Object.assign(counted(quantity, comparison, before), { indicator, place })]
  })
}

function lastVerb(words: string): string {
  let last = { verb: '', end: 0 }
  for (const verb of promiseVerbs.all) {
    const end = words.lastIndexOf(verb) + verb.length
    const found = end >= verb.length
    if (found && (end > last.end || (end === last.end && verb.length > last.verb.length))) last = { verb, end }
  }
  return last.verb
}

function counted({ value, upTo, unit }: Quantity, { comparator, cue, change }: Comparison, before: string) {
  const relativeTo = change ? BASE.exec(before)?.[1] : undefined
  return {
    comparator: upTo === undefined ? comparator : ('range' as const),
    cue,
    value,
    unit,
    ...(upTo === undefined ? {} : { upTo }),
    ...(relativeTo === undefined ? {} : { relativeTo }),
  }
}

// 比重 and 比例 compare nothing.
const BASE = /(?:比(?!重|例|率)|较|与)([^,、]{1,14}?)(?:相比|增|提|下|降|减|至|翻|$)/
