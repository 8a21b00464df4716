import type { AbsenceOutcome } from '#domain/registry/absence.ts'
import type { Title } from '#domain/registry/title.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'

export type SnapshotTables = {
  snapshot: Entry & { title: Title; onDay: Day; sender: string }
  snapshotRow: {
    districtCode: string
    snapshot: string
    row: number
    creditCode: string
    name: string
    certificateNumber: string | null
    since: Day
    validUntil: Day | null
    town: string | null
  }
  absence: Entry & { snapshot: string; enterprise: string; title: Title }
  absenceFinding: Omit<Entry, 'batch'> & {
    absence: string
    outcome: AbsenceOutcome
    reason: string
    event: string | null
    person: string
  }
  contact: Entry & { enterprise: string; name: string | null; phone: string | null }
}

type Entry = { districtCode: string; id: string; knownFrom: Moment; batch: string }
