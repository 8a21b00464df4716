import type { Assignment } from '#domain/registry/assignment.ts'
import type { TitleEventKind } from '#domain/registry/titleEvent.ts'
import type { Day } from '#values/day.ts'

/** What a list adds to the books, row by row; whoever writes it adds district, batch and the moment it became known. */
export type ListEntries = {
  enterprises: { id: string; registeredOn: Day | null; industry: string | null }[]
  codes: { creditCode: string; enterprise: string }[]
  names: { id: string; enterprise: string; name: string }[]
  places: ({ id: string; enterprise: string } & EnterprisePlace)[]
  registrationNumbers: { id: string; enterprise: string; number: string }[]
  facts: { id: string; enterprise: string; fact: string; period: string; value: string; unit: string }[]
  events: {
    id: string
    enterprise: string
    kind: TitleEventKind
    happenedOn: Day
    validUntil: Day | null
    certificateNumber: string | null
  }[]
  credits: { id: string; event: string; unit: string }[]
  assignments: { id: string; enterprise: string; unit: string; officer: string | null }[]
}

export type EnterprisePlace = { town: string | null; park: string | null; address: string | null }

/** What the books say already of the enterprises in a list. */
export type KnownBooks = {
  /** By credit code; `district` differs where another district holds the code. */
  enterprises: ReadonlyMap<string, KnownEnterprise>
  /** Title events that count, by `eventKey`. */
  events: ReadonlyMap<string, KnownEvent>
  /** The same by enterprise, in order of day. */
  eventsOf: ReadonlyMap<string, readonly KnownEvent[]>
}

/** An event of the title book, and the unit it counts for. */
export type KnownEvent = Omit<ListEntries['events'][number], 'validUntil'> & { unit: string | null }

export type KnownEnterprise = {
  district: string
  enterprise: string
  /** Every name it bears or bore, the present one last. */
  names: readonly string[]
  place: EnterprisePlace | null
  capital: string | null
  /** Who looks after it today. */
  assignment: Assignment | null
  registrationNumbers: readonly string[]
}

/** Two rows with the same key tell of the same event. */
export function eventKey({
  enterprise,
  happenedOn,
  certificateNumber,
}: {
  enterprise: string
  happenedOn: Day
  certificateNumber: string | null
}): string {
  return `${enterprise} ${certificateNumber ?? happenedOn}`
}

export function noEntries(): ListEntries {
  return {
    enterprises: [],
    codes: [],
    registrationNumbers: [],
    names: [],
    places: [],
    facts: [],
    events: [],
    credits: [],
    assignments: [],
  }
}
