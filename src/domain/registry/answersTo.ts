import type { Day } from '#values/day.ts'
import { UNCLAIMED, type EnterpriseFilter } from './enterpriseQuestion.ts'
import { Title } from './title.ts'
import { stands, type TitleStanding } from './titleStanding.ts'

/** Whether an enterprise with these standings answers to what a filter says of title and unit. */
export function answersTo(
  { title, standing = 'held', within = SOON, unit }: Pick<EnterpriseFilter, 'title' | 'standing' | 'within' | 'unit'>,
  known: Partial<Record<Title, TitleStanding>>,
  on: Day,
): boolean {
  if (title !== undefined && !stands(known[title], { kind: standing, within }, on)) return false
  if (unit === undefined) return true
  const counted = title === undefined ? Title.options : [title]
  return counted.some((it) => unitOf(known[it]) === unit)
}

/** Days within which a title counts as soon to lapse, unless said otherwise: a re-application takes about a season. */
const SOON = 90

/** Whose 新增 a held title is: a unit, `unclaimed`, or nobody's because it was held before the opening count. */
export function unitOf(standing: TitleStanding | undefined): string | undefined {
  if (standing?.state !== 'held') return undefined
  return standing.unit ?? (standing.inOpening ? undefined : UNCLAIMED)
}
