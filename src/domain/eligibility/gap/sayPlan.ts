import type { FactsText } from '../factText.ts'
import { caveat } from '../sentences/caveat.ts'
import type { LeverText } from './lever.ts'
import type { GapPlan } from './planGap.ts'
import { planRemarks } from './planRemarks.ts'
import type { Step } from './step.ts'
import { yuanText } from './yuanText.ts'

type Said = { facts: FactsText; levers: readonly LeverText[] }

/** A plan as sentences, in the order in which it is read. */
export function sayPlan(plan: GapPlan, said: Said): string[] {
  return [headOf(plan), ...plan.steps.map((step) => saidOf(step, plan)), ...planRemarks(plan, said), caveat]
}

function headOf({ before, goal, cost, steps }: GapPlan): string {
  const title = `${before.title}（${before.on} 申报）`
  if (before.verdict === 'qualifies') return `补差建议：按现有数据${title}各条均已达到，不需要补差`
  if (goal === null && before.verdict === 'awaits judgement')
    return `补差建议：${title}能补的都已达到，只待专家评审，不需要补差`
  if (goal === null) return `补差建议：按列出的办法补不齐${title}的差距`
  const reached = goal === 'qualifies' ? '各条均可达到' : '其余各条可达到，只待专家评审'
  return `补差建议：做到以下 ${steps.length} 项，${title}${reached}，预计费用共 ${yuanText(cost)}`
}

function saidOf({ name, amount, unit, cost, confidence, beginBy, doneBy, clauses }: Step, { before }: GapPlan): string {
  const sure = confidence === 'A' ? '' : `（费用依据：${confidence}）`
  const numbers = before.findings.filter(({ clause }) => clauses.includes(clause)).map((it) => it.number)
  const purpose = numbers.length === 0 ? '' : `，为达到${numbers.join('、')}`
  return `${name} ${amount} ${unit}${purpose}，预计费用 ${yuanText(cost)}${sure}，最迟 ${beginBy} 前开始、${doneBy} 前完成`
}
