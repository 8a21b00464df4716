import { groupBy } from '#values/groupBy.ts'
import type { FactsText } from '../factText.ts'
import type { LeverText } from './lever.ts'
import type { GapPlan } from './planGap.ts'
import type { Jump } from './step.ts'
import { yuanText } from './yuanText.ts'

type Said = { facts: FactsText; levers: readonly LeverText[] }

/** What has to be known about a plan beside its steps: jumps, clauses nothing moves, single changes, what it assumes, what is too late. */
export function planRemarks(plan: GapPlan, said: Said): string[] {
  return [
    ...plan.steps.flatMap(({ jumps }) => jumps.map((jump) => jumpOf(jump, said))),
    ...blockedOf(plan),
    ...plan.nearest.map((it) => nearestOf(it, plan, said)),
    ...assumedOf(plan, said),
    ...plan.notInTime.map((it) => `来不及：${it}`),
  ]
}

function jumpOf({ fact, from, to }: Jump, said: Said): string {
  return `注意：${nameOf(fact, said)}由 ${figure(from, fact, said)} 升到 ${figure(to, fact, said)}，增幅突然，须真实发生并备好凭证`
}

function blockedOf({ blocked, before }: GapPlan): string[] {
  const why = blocked.together ? '单独可以达到，但不能与其余各条同时达到' : '来得及的办法都改变不了'
  return blocked.clauses.map((id) => {
    const finding = before.findings.find((it) => it.clause === id)
    const missing = finding?.answer === 'unknown' ? '缺资料，请先补齐' : why
    return `${finding?.number ?? id} ${finding?.text ?? ''}：${missing}`
  })
}

function nearestOf(
  { clause, single, steps }: GapPlan['nearest'][number],
  { before }: GapPlan,
  { levers }: Said,
): string {
  const number = before.findings.find((it) => it.clause === clause)?.number ?? clause
  const work = steps.map(({ lever, amount, cost }) => {
    const { name, unit } = levers.find(({ id }) => id === lever) ?? { name: lever, unit: '' }
    return `${name} ${amount} ${unit}（约 ${yuanText(cost)}）`
  })
  if (work.length === 0) return `只看${number}：没有可行的单项办法`
  return single ? `只看${number}：${work[0]}即可达到` : `只看${number}：要${work.join('、')}一起做`
}

/** One sentence for all figures that are taken from the same year. */
function assumedOf({ assumptions }: GapPlan, said: Said): string[] {
  const groups = groupBy(assumptions, ({ year, as }) => `${year} 年的数还没有，按 ${as} 年的数假设`)
  return [...groups].map(
    ([says, of]) => `${says}：${of.map(({ fact }) => nameOf(fact, said)).join('、')}；得到实际数后请重新对照`,
  )
}

function nameOf(fact: string, { facts }: Said): string {
  return facts.facts.find(({ id }) => id === fact)?.name ?? fact
}

function figure(value: number, fact: string, { facts }: Said): string {
  const text = facts.facts.find(({ id }) => id === fact)
  return text?.kind === 'money' ? yuanText(value) : `${Math.round(value * 100) / 100} ${text?.unit ?? ''}`.trim()
}
