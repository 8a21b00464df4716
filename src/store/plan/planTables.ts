import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import type { EnteredCorrection } from '#domain/plan/correction.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

export type PlanTables = {
  planVersion: {
    districtCode: string
    id: string
    plan: string
    version: number
    status: 'draft' | 'adopted' | 'superseded'
    title: string
    document: JSONColumnType<CompiledPlan>
    sha256: string
    draftedAt: Moment
    adoptedOn: Day | null
    adoptedBy: string | null
    /** The corrections it was adopted with; null for a draft, whose corrections are still open. */
    corrections: ColumnType<EnteredCorrection[] | null, string | null, string | null>
  }
  planCorrection: {
    districtCode: string
    id: string
    plan: string
    kind: EnteredCorrection['kind']
    anchor: string
    change: JSONColumnType<Record<string, unknown>>
    person: string
    account: string | null
    knownFrom: Moment
  }
  /** `anchor` is null where all tasks of the placeholder are meant; `holder`: the slug of a unit or the code of a town. */
  planExpansion: {
    districtCode: string
    id: string
    plan: string
    placeholder: string
    anchor: string | null
    holder: string
    name: string
    validFrom: Day
    validTo: Day | null
    reason: string
    person: string
    account: string | null
    knownFrom: Moment
  }
  target: {
    districtCode: string
    id: string
    planVersion: string
    indicator: string
    unit: string | null
    year: number
    kind: 'new' | 'total' | 'ratio'
    comparator: CompiledPlan['goals'][number]['comparator']
    value: string
    printed: string
  }
}
