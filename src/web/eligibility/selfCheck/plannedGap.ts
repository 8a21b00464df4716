import { readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { planGap } from '#domain/eligibility/gap/planGap.ts'
import { sayPlan } from '#domain/eligibility/gap/sayPlan.ts'
import { readScheme } from '#domain/eligibility/readScheme.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { Day } from '#values/day.ts'
import type { Checked } from './checking.ts'

export type PlannedGap = { says: string[]; more: string[] }

/** The cheapest honest work in sentences; where there is none, that, and behind it what nothing moves. */
export function plannedGap({ schemes, levers }: SelfCheckGiven, { text, asked }: Checked, today: Day): PlannedGap {
  const { mode, on, facts } = asked
  if (on < today) return { says: [`对照日期 ${on} 已经过去，补差建议只为今天（${today}）及以后的申报日做。`], more: [] }
  const { dossier } = readFacts(facts.file, schemes.facts, today)
  const plan = planGap(readScheme(text, schemes.facts, mode), dossier, { levers, span: { today, on } })
  const says = sayPlan(plan, { facts: schemes.facts, levers })
  if (plan.before.verdict === 'qualifies') return { says: says.slice(0, 1), more: [] }
  return plan.goal === null ? { says: says.slice(0, 1), more: says.slice(1) } : { says, more: [] }
}
