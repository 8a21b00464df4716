// 待核实: an enterprise that a full list lacks. It keeps its title until a person has found out why.
import { z } from 'zod'
import { Moment } from '#values/moment.ts'
import { isKnown } from './asOf.ts'
import { Title } from './title.ts'
import type { TitleEventKind } from './titleEvent.ts'

/** What a person found out: the first three are exits, which enter a title event of the same kind. */
export const AbsenceOutcome = z.enum(['removed', 'cancelled', 'movedOut', 'omitted', 'renamed', 'other'])
export type AbsenceOutcome = z.infer<typeof AbsenceOutcome>

export const absenceOutcomes = {
  removed: { name: '确已退库', exit: 'removed', of: 'city-tech-enterprise' },
  cancelled: { name: '资格已被取消', exit: 'cancelled', of: 'high-tech-enterprise' },
  movedOut: { name: '已迁出本区', exit: 'movedOut', of: null },
  omitted: { name: '名单遗漏', exit: null, of: null },
  renamed: { name: '更名或换代码', exit: null, of: null },
  other: { name: '其他原因', exit: null, of: null },
} as const satisfies Record<AbsenceOutcome, { name: string; exit: TitleEventKind | null; of: Title | null }>

export const AbsenceFinding = z.object({
  id: z.string(),
  outcome: AbsenceOutcome,
  reason: z.string(),
  person: z.string(),
  event: z.string().nullable(),
  knownFrom: Moment,
  withdrawnFrom: Moment.nullable(),
})
export type AbsenceFinding = z.infer<typeof AbsenceFinding>

export const Absence = z.object({
  id: z.string(),
  snapshot: z.string(),
  enterprise: z.string(),
  title: Title,
  knownFrom: Moment,
  withdrawnFrom: Moment.nullable(),
  findings: z.array(AbsenceFinding),
})
export type Absence = z.infer<typeof Absence>

/** The finding that settles an absence at a moment; undefined while it is open. */
export function settledBy({ findings }: Pick<Absence, 'findings'>, knownBy: Moment): AbsenceFinding | undefined {
  return findings.findLast((it) => isKnown(it, knownBy))
}

/** Whether somebody still has to find out, as known at a moment. */
export function isOpen(absence: Absence, knownBy: Moment): boolean {
  return isKnown(absence, knownBy) && settledBy(absence, knownBy) === undefined
}
