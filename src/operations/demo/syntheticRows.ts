import type { Care } from '#domain/demo/careOf.ts'
import type { Career, Happening } from '#domain/demo/career.ts'
import { checkedLedgers } from '#domain/demo/ownedThings.ts'
import type { SyntheticEnterprise } from '#domain/demo/syntheticEnterprise.ts'
import { newId } from '#store/database/newId.ts'
import type * as completeness from '#store/ledgers/completeness.ts'
import type * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import type { NewEntries } from '#store/registry/enterprises.ts'
import type { NewAssignment } from '#store/registry/assignments.ts'
import type { NewCredit, NewEvent } from '#store/registry/titleBook.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'

export type SyntheticRows = NewEntries & {
  events: NewEvent[]
  credits: NewCredit[]
  assignments: NewAssignment[]
  entries: Parameters<typeof ledgerEntries.record>[1]
  complete: Parameters<typeof completeness.state>[1]
}

export function noRows(): SyntheticRows {
  return {
    enterprises: [],
    codes: [],
    names: [],
    places: [],
    numbers: [],
    facts: [],
    events: [],
    credits: [],
    assignments: [],
    entries: [],
    complete: [],
  }
}

type Made = { enterprise: SyntheticEnterprise; careers: Career[]; care: Care | null }
type Where = { district: string; until: Day }

/** Adds the rows of an enterprise that are known at the end of the day `until`; one that is not known yet adds none. */
export function syntheticRows(
  rows: SyntheticRows,
  { enterprise: made, careers, care }: Made,
  { district, until }: Where,
): void {
  if (made.knownOn > until) return
  const enterprise = newId()
  const entry = ({ knownOn }: { knownOn: Day }) => entryOf(district, knownOn)
  const { creditCode, registeredOn, industry } = made
  rows.enterprises.push({ ...entry(made), id: enterprise, registeredOn, industry })
  rows.codes.push({ districtCode: district, enterprise, creditCode })
  for (const it of made.names)
    if (it.knownOn <= until) rows.names.push({ ...entry(it), enterprise, name: it.name, fromDay: it.fromDay })
  for (const { knownOn, ...place } of made.places)
    if (knownOn <= until) rows.places.push({ ...entry({ knownOn }), enterprise, ...place })
  for (const { knownOn, ...figure } of made.figures)
    if (knownOn <= until) rows.facts.push({ ...entry({ knownOn }), enterprise, word: null, ...figure })
  if (care && care.knownOn <= until) {
    const { unit, fromDay } = care
    rows.assignments.push({ ...entry(care), enterprise, unit, officer: null, fromDay, person: PROGRAM })
  }
  addOwned(rows, made.owned, { enterprise, district, until })
  for (const { title, happenings } of careers)
    for (const [at, it] of happenings.entries())
      if (it.knownOn <= until) {
        const certificateNumber = it.validUntil && numberOf(it, made.number)
        const event = { ...entry(it), enterprise, title, ...happened(it), certificateNumber }
        rows.events.push(event)
        if (it.credit && it.credit.ruledOn <= until)
          rows.credits.push(ruling(event.id, { ...it.credit, first: at === 0 }, district))
      }
}

function addOwned(
  rows: SyntheticRows,
  owned: SyntheticEnterprise['owned'],
  { enterprise, district, until }: Where & { enterprise: string },
): void {
  if (!owned || owned.checkedOn > until) return
  const said = { enterprise, person: PROGRAM, reason: '演示数据' }
  for (const { knownOn, ...thing } of owned.things)
    rows.entries.push({ ...entryOf(district, knownOn), ...said, ...thing, entry: newId() })
  for (const ledger of checkedLedgers)
    rows.complete.push({ ...entryOf(district, owned.checkedOn), ...said, ledger, onDay: owned.checkedOn })
}

const PROGRAM = '演示程序'

function entryOf(districtCode: string, knownOn: Day) {
  return { districtCode, id: newId(), knownFrom: momentOf(knownOn), batch: null }
}

function happened({ kind, happenedOn, validUntil }: Happening) {
  return { kind, happenedOn, validUntil }
}

/** In the form of the national register, with a batch number nobody uses. */
function numberOf({ happenedOn }: Happening, number: number): string {
  return `GR${happenedOn.slice(0, 4)}5199${String(number).padStart(4, '0')}`
}

function ruling(
  event: string,
  { unit, ruledOn, first }: { unit: string; ruledOn: Day; first: boolean },
  district: string,
) {
  const reason = first ? '名单所列责任单位' : '迁入地责任单位'
  return { ...entryOf(district, ruledOn), event, unit, state: 'accepted' as const, reason, account: null }
}

/** Lists arrive in the forenoon. */
function momentOf(day: Day): Moment {
  return `${day}T02:00:00.000Z` as Moment
}
