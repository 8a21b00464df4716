import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { isKnown, type AsOf } from './asOf.ts'
import type { Flow } from './flow.ts'
import { Title } from './title.ts'

/** `opening` begins the counting of 新增; `yearTotal` (历年总数) only says how many there were on an earlier day. */
export const OpeningKind = z.enum(['opening', 'yearTotal'])
export type OpeningKind = z.infer<typeof OpeningKind>

/**
 * 期初数 or 历年总数: how many held a title on a day according to a document, whether or not their names are known. Of two
 * for the same day the one known later holds; they come in the order they became known.
 */
export const Opening = z.object({
  id: z.string(),
  title: Title,
  kind: OpeningKind,
  onDay: Day,
  total: z.int(),
  reason: z.string(),
  /** Who entered it; null where it came with the adopted plan. */
  person: z.string().nullable(),
  knownFrom: Moment,
  withdrawnFrom: Moment.nullable(),
})
export type Opening = z.infer<typeof Opening>

/** How many holders have names on the day, how many the opening count still owes us names for, and both together. */
export type Stock = { named: number; difference: number; total: number; opening: Opening | undefined }

/** The number of holders on a day: named flows, and the unnamed 差额 of the latest opening count on or before it. */
export function stock(flowsOfTitle: readonly Flow[], openings: readonly Opening[], { on, knownBy }: AsOf): Stock {
  const opening = openings
    .filter((it) => it.onDay <= on && isKnown(it, knownBy))
    .reduce<Opening | undefined>((latest, it) => (latest && latest.onDay > it.onDay ? latest : it), undefined)
  const named = sumUpTo(flowsOfTitle, on)
  const difference = opening ? opening.total - sumUpTo(flowsOfTitle, opening.onDay) : 0
  return { named, difference, total: named + difference, opening }
}

function sumUpTo(flowsOfTitle: readonly Flow[], day: Day): number {
  return flowsOfTitle.reduce((sum, flow) => (flow.day <= day ? sum + flow.change : sum), 0)
}

/**
 * Whether who first came in on a day counts as 新增 at all: on or before the day of the first opening count it is part of
 * that count and is nobody's 新增, and neither are its renewals.
 */
export function isAfterOpening(firstDay: Day, openings: readonly Opening[], knownBy: Moment): boolean {
  const [first] = openings
    .filter((it) => it.kind === 'opening' && isKnown(it, knownBy))
    .map((it) => it.onDay)
    .sort()
  return first === undefined || firstDay > first
}
