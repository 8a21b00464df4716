import type { Answer } from '#domain/exchange/collection/answer.ts'
import type { AskedColumn, KnownValues } from '#domain/exchange/collection/collection.ts'
import type { KnownColumn } from '#domain/exchange/collection/knownColumn.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { JSONColumnType } from 'kysely'

export type CollectionTables = {
  collection: {
    districtCode: string
    id: string
    title: string
    instructions: string
    dueOn: Day
    splitBy: 'unit' | 'town'
    known: JSONColumnType<KnownColumn[]>
    asked: JSONColumnType<AskedColumn[]>
    startedAt: Moment
    account: string | null
    person: string
  }
  /** `holder`: the slug of a unit or the code of a town. */
  collectionPart: {
    districtCode: string
    id: string
    collection: string
    position: number
    holder: string
    name: string
  }
  collectionRow: {
    districtCode: string
    id: string
    part: string
    position: number
    enterprise: string
    creditCode: string
    name: string
    known: Inserted<KnownValues>
  }
  collectionReturn: {
    districtCode: string
    id: string
    part: string
    version: number
    fileName: string
    fileSha256: string
    receivedAt: Moment
    /** The business day, by which a return is late. */
    receivedOn: Day
    account: string | null
    person: string
    taken: number
    added: number
    returned: number
  }
  collectionAnswer: {
    districtCode: string
    return: string
    position: number
    row: string | null
    sheetRow: number
    creditCode: string
    name: string
    state: Answer['state']
    values: Inserted<Answer['values']>
    differences: Inserted<Answer['differences']>
    reasons: Inserted<Answer['reasons']>
    typed: Inserted<Answer['typed']>
  }
  collectionRuling: {
    districtCode: string
    id: string
    part: string
    creditCode: string
    kind: 'accepted' | 'declined'
    enterprise: string | null
    batch: string | null
    reason: string
    knownFrom: Moment
    account: string | null
    person: string
  }
  collectionSendBack: {
    districtCode: string
    id: string
    return: string
    reason: string
    knownFrom: Moment
    account: string | null
    person: string
    withdrawnFrom: Moment | null
    withdrawnBy: string | null
  }
  collectionChoice: {
    districtCode: string
    id: string
    collection: string
    creditCode: string
    part: string
    reason: string
    knownFrom: Moment
    account: string | null
  }
}

/** JSON of rows that only insertAll writes: it makes them a text itself. */
type Inserted<Value extends object> = JSONColumnType<Value, Value, Value>
