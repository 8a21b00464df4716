import type { OpeningKind } from '#domain/registry/opening.ts'
import type { TitleEventKind } from '#domain/registry/titleEvent.ts'
import type { Title } from '#domain/registry/title.ts'
import type { ViewSearch } from '#domain/registry/savedView.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { ColumnType, Generated } from 'kysely'

export type RegistryTables = {
  enterprise: Entry & { registeredOn: Day | null; industry: string | null }
  enterpriseCode: { creditCode: string; districtCode: string; enterprise: string }
  /** `pinyin` and `initials` follow from the name. */
  enterpriseName: Entry & {
    enterprise: string
    name: string
    fromDay: Day | null
    pinyin: Generated<string | null>
    initials: Generated<string | null>
  }
  enterprisePlace: Entry & {
    enterprise: string
    town: string | null
    park: string | null
    address: string | null
    fromDay: Day | null
  }
  registrationNumber: Entry & { enterprise: string; number: string }
  fact: Entry & {
    enterprise: string
    fact: string
    period: string
    /** A number, or else a word. */
    value: string | null
    word: Generated<string | null>
    unit: string
    source: string
    truthClass: 'official' | 'verified' | 'claimed' | 'estimated'
  }
  titleEvent: Entry & {
    enterprise: string
    title: Title
    kind: TitleEventKind
    happenedOn: Day
    certificateNumber: string | null
    validUntil: Day | null
  }
  credit: Entry & {
    event: string
    unit: string
    state: 'claimed' | 'accepted' | 'declined'
    reason: string
    account: string | null
  }
  /** Who looks after an enterprise from a day on; without a unit nobody does. */
  assignment: Entry & {
    enterprise: string
    unit: string | null
    officer: string | null
    fromDay: Day
    person: string
  }
  opening: Omit<Entry, 'batch'> & {
    title: Title
    onDay: Day
    total: number
    reason: string
    kind: Generated<OpeningKind>
    person: string | null
  }
  savedView: Omit<Entry, 'batch'> & {
    /** All rows of one view bear the same; the last holds. */
    view: string
    account: string
    name: string
    search: ColumnType<ViewSearch, string, never>
    shared: boolean
  }
  withdrawal: { districtCode: string; entry: string; reason: string; knownFrom: Moment; batch: string | null }
}

/** What every row of a book has: its id, the moment it became known, and the import it came with, if any. */
type Entry = { districtCode: string; id: string; knownFrom: Moment; batch: string | null }
