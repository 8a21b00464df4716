import type { Fen } from '#values/money.ts'
import { moneyOf } from '#values/money.ts'
import type { FactsText } from '../factText.ts'
import type { LeverText } from './lever.ts'
import type { GapPlan } from './planGap.ts'
import type { Jump, Step } from './step.ts'

/** Stands at the foot of every plan. */
export const planFoot = '自查参考，不作为认定结论'

type Said = { facts: FactsText; levers: readonly LeverText[] }

/** A plan as sentences, in the order in which it is read. */
export function sayPlan(plan: GapPlan, said: Said): string[] {
  return [
    headOf(plan),
    ...plan.steps.flatMap((step) => [saidOf(step), ...step.jumps.map((jump) => jumpOf(jump, said))]),
    ...blockedOf(plan),
    ...plan.nearest.map((it) => nearestOf(it, plan, said)),
    ...plan.assumptions.map(
      ({ fact, year, as }) => `${nameOf(fact, said)} ${year} 年的数还没有，按 ${as} 年的数假设，得到实际数后请重新对照`,
    ),
    ...plan.notInTime.map((it) => `来不及：${it}`),
    planFoot,
  ]
}

function headOf({ before, goal, cost, steps }: GapPlan): string {
  const title = `${before.title}（${before.on} 申报）`
  if (before.verdict === 'qualifies') return `补差建议：按现有数据${title}各条均已达到，不需要补差`
  if (goal === null && before.verdict === 'awaits judgement')
    return `补差建议：${title}能补的都已达到，只待专家评审，不需要补差`
  if (goal === null) return `补差建议：按列出的办法补不齐${title}的差距`
  const reached = goal === 'qualifies' ? '各条均可达到' : '其余各条可达到，只待专家评审'
  return `补差建议：做到以下 ${steps.length} 项，${title}${reached}，预计费用共 ${yuan(cost)}`
}

function saidOf({ name, amount, unit, cost, confidence, beginBy, doneBy }: Step): string {
  const sure = confidence === 'A' ? '' : `（费用依据：${confidence}）`
  return `${name} ${amount} ${unit}，预计费用 ${yuan(cost)}${sure}，最迟 ${beginBy} 前开始、${doneBy} 前完成`
}

function jumpOf({ fact, from, to }: Jump, said: Said): string {
  return `注意：${nameOf(fact, said)}由 ${figure(from, fact, said)} 升到 ${figure(to, fact, said)}，增幅突然，须真实发生并备好凭证`
}

function blockedOf({ blocked, before }: GapPlan): string[] {
  const why = blocked.together ? '单独可以达到，但不能与其余各条同时达到' : '列出的办法都改变不了'
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
    return `${name} ${amount} ${unit}（约 ${yuan(cost)}）`
  })
  if (work.length === 0) return `只看${number}：没有可行的单项办法`
  return single ? `只看${number}：${work[0]}即可达到` : `只看${number}：要${work.join('、')}一起做`
}

function nameOf(fact: string, { facts }: Said): string {
  return facts.facts.find(({ id }) => id === fact)?.name ?? fact
}

function figure(value: number, fact: string, { facts }: Said): string {
  const text = facts.facts.find(({ id }) => id === fact)
  return text?.kind === 'money' ? yuan(value) : `${Math.round(value * 100) / 100} ${text?.unit ?? ''}`.trim()
}

/** Whole fen, told in 万元 without idle decimals. */
function yuan(fen: number): string {
  const { value } = moneyOf(Math.round(fen) as Fen, '万元')
  return `${value.replace(/\.?0+$/, '')} 万元`
}
