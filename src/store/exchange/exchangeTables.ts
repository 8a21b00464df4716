import type { KnownDecision } from '#domain/exchange/decision.ts'
import type { Moment } from '#values/moment.ts'
import type { JSONColumnType } from 'kysely'

export type ExchangeTables = {
  batch: {
    districtCode: string
    id: string
    template: string
    fileName: string
    fileSha256: string
    account: string | null
    person: string
    importedAt: Moment
    accepted: number
    toLookAt: number
    returned: number
    unchanged: number
    /** How many entries it wrote into the books; what wrote none cannot be undone. */
    written: number
    undoneAt: Moment | null
    undoneBy: string | null
    sender: string
    sheet: string
    headerRow: number | null
  }
  columnMapping: Learnt & { headings: string; mapping: JSONColumnType<Record<string, string>> }
  rowDecision: Learnt & KnownDecision
  rowProblem: {
    districtCode: string
    batch: string
    position: number
    sheet: string
    row: number
    column: string
    pile: 'accepted' | 'toLookAt' | 'returned'
    sentence: string
    fix: string | null
  }
  attachment: { districtCode: string; sha256: string; name: string; bytes: Uint8Array; storedAt: Moment }
  job: {
    districtCode: string
    id: string
    operation: string
    input: JSONColumnType<Record<string, unknown>>
    account: string | null
    person: string
    state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
    done: number
    total: number | null
    step: string | null
    result: JSONColumnType<object | null>
    failure: JSONColumnType<object | null>
    askedAt: Moment
    startedAt: Moment | null
    endedAt: Moment | null
  }
}

/** What a batch taught about the lists of its sender. */
type Learnt = { districtCode: string; id: string; sender: string; template: string; knownFrom: Moment; batch: string }
