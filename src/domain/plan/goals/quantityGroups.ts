import { comparatorOf, type Comparison } from './comparatorOf.ts'
import { lastVerb } from './lastVerb.ts'
import type { Quantity } from './quantities.ts'
import { REACH } from './reach.ts'

/** Numbers that share one comparing word: 达到100家、1000家. `before` and `rest` are the words around them, up to those of the neighbours. */
export type QuantityGroup = {
  members: Quantity[]
  from: number
  behind: number
  before: string
  rest: string
  comparison: Comparison | null
}

type Run = { members: [Quantity, ...Quantity[]]; modified: number | null }

/** Numbers joined by nothing but 、 or 和 belong together. */
export function quantityGroups(clause: string, found: Quantity[]): QuantityGroup[] {
  const runs = runsOf(clause, found)
  let from = 0
  return runs.map(({ members, modified }, at) => {
    const last = members.at(-1) ?? members[0]
    const begin = Math.max(modified ?? from, from, members[0].start - REACH)
    const before = clause.slice(begin, members[0].start)
    const said = last.unit === '%' ? before.replace(SHARE_OF, '') : before
    const comparison = comparatorOf(said, last.over + clause.slice(last.end, last.end + LONGEST_CUE))
    const behind = last.end + Math.max(0, (comparison?.until ?? 0) - last.over.length)
    const rest = restOf(clause, behind, runs[at + 1])
    from = /[、和及并]/.test(clause[behind + rest.length] ?? '') ? behind + rest.length : behind
    return { members, from: begin, behind, before, rest, comparison }
  })
}

const LONGEST_CUE = 6
/** 达到市域面积的75%: of what the share is. */
const SHARE_OF = /(?<=达到|超过|不低于|不少于|提高到|提升到|控制在)[^,、\d]{2,14}的$/

/** `modified` is where the words of a run begin when a number before it only says what is meant. */
function runsOf(clause: string, found: Quantity[]): Run[] {
  const runs: Run[] = []
  let [end, modified] = [0, null as number | null]
  for (const [at, quantity] of found.entries()) {
    const run = runs.at(-1)
    // 40户10亿元以上企业: the sum says how large each of them is.
    if (run && end === quantity.start && quantity.unit.includes('元')) continue
    if (isModifier(clause, quantity, found[at + 1])) {
      modified ??= end
      continue
    }
    if (run && JOINT.test(clause.slice(end, quantity.start))) run.members.push(quantity)
    else runs.push({ members: [quantity], modified })
    ;[end, modified] = [quantity.end, null]
  }
  return runs
}

const JOINT = /^(?:及?以上|左右)?[、和及与]$/

/** In 超50亿元企业20家 the first number says which enterprises are meant, in 收入20万元以上的村占比60% which villages. */
function isModifier(clause: string, { end, unit }: Quantity, next: Quantity | undefined): boolean {
  const between = clause.slice(end, next?.start ?? end)
  if (unit !== next?.unit && SIZED.test(between)) return true
  if (unit.includes('元') && next && !/元|%/.test(next.unit) && OF_THAT_SIZE.test(between))
    return lastVerb(between) === '' && comparatorOf(between, '') === null
  return (NOUN.test(between) && comparatorOf(between, '') === null) || WHICH.test(between)
}

const NOUN = /^(?:以上|以下)?的?[\u4e00-\u9fff]{0,10}(?:企业|项目|产业|集群|园区|基地|平台|品牌|产品|乡镇|农户|大户)$/
/** 产值10亿元以上企业达80家 */
const SIZED =
  /^(?:以上|以下)的?[\u4e00-\u9fff]{0,10}(?:企业|项目|产业|集群|园区|基地|平台|品牌|产品)数?量?(?:达到?|超过?|突破|不少于|增加?到|增至)$/
/** A sum right before what is counted says how large each is: 销售额超10亿元的示范镇(街)1个. */
const OF_THAT_SIZE = /^(?:以上|以下)?的?[^,、\d和及]{1,14}$/
const WHICH = /^(?:及?以上|以下)的[\u4e00-\u9fff]{1,12}(?:占比|比例|比重|覆盖率|达到|达|超过)$/

/** What stands behind a group belongs to it up to the last comma or 和 before the next number. */
function restOf(clause: string, behind: number, next: Run | undefined): string {
  if (!next) return clause.slice(behind, behind + REACH)
  const between = clause.slice(behind, next.modified ?? next.members[0].start)
  const cut = Math.max(...[...between.matchAll(CONJUNCTION)].map((it) => it.index), -1)
  return cut < 0 ? (BEGINS_ANEW.test(between) ? '' : between) : between.slice(0, cut)
}

/** 惠及, 普及 and 并购 join nothing. */
const CONJUNCTION = /、|和(?![谐美平])|(?<![惠普涉波触危顾])及(?![时格])|并(?![购网轨])/g

// Without a comma between them what stands behind a number may also be what the next number is about.
const BEGINS_ANEW = /^(?:增加|提高|增长|扩大|提升|上升|下降|降低)?[到至]?$/
