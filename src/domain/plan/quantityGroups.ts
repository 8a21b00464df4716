import { comparatorOf, type Comparison } from './comparatorOf.ts'
import type { Quantity } from './quantities.ts'
import { REACH } from './reach.ts'

/** Numbers that share one comparing word: 达到100家、1000家. `before` and `rest` are the words around them. */
export type QuantityGroup = {
  members: Quantity[]
  from: number
  behind: number
  before: string
  rest: string
  comparison: Comparison | null
}

/** Numbers joined by nothing but 、 or 和 belong together. */
export function quantityGroups(clause: string, found: Quantity[]): QuantityGroup[] {
  const runs: { members: [Quantity, ...Quantity[]]; from: number }[] = []
  let end = 0
  for (const [at, quantity] of found.entries()) {
    const run = runs.at(-1)
    if (isModifier(clause, quantity, found[at + 1])) continue
    if (run && /^(?:及?以上|左右)?[、和及与]$/.test(clause.slice(end, quantity.start))) run.members.push(quantity)
    else runs.push({ members: [quantity], from: Math.max(end, quantity.start - REACH) })
    end = quantity.end
  }
  return runs.map(({ members, from }) => {
    const last = members.at(-1) ?? members[0]
    const before = clause.slice(from, members[0].start)
    const comparison = comparatorOf(before, last.over + clause.slice(last.end, last.end + LONGEST_CUE))
    const behind = last.end + Math.max(0, (comparison?.until ?? 0) - last.over.length)
    return { members, from, behind, before, rest: clause.slice(behind, behind + REACH), comparison }
  })
}

const LONGEST_CUE = 6

/** In 超50亿元企业20家 the first number says which enterprises are meant. */
function isModifier(clause: string, { end }: Quantity, next: Quantity | undefined): boolean {
  const between = clause.slice(end, next?.start ?? end)
  return NOUN.test(between) && comparatorOf(between, '') === null
}

const NOUN = /^(?:以上|以下)?的?[\u4e00-\u9fff]{0,10}(?:企业|项目|产业|集群|园区|基地|平台|品牌|产品|乡镇|农户|大户)$/
