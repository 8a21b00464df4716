import { sameCare } from '#domain/registry/assignment.ts'
import { moneyOf } from '#values/money.ts'
import type { enterpriseTemplate } from './enterpriseTemplate.ts'
import type { EnterprisePlace, KnownBooks, KnownEnterprise, ListEntries } from './listEntries.ts'
import type { Remark, RowOf } from './template.ts'

export type EnterpriseListRow = RowOf<(typeof enterpriseTemplate)['columns']>

/** What one row of a list of enterprises adds: all of a new enterprise, of a known one only what differs. */
export function enterpriseEntries(
  row: EnterpriseListRow,
  { enterprises }: KnownBooks,
  newId: () => string,
): Partial<ListEntries> {
  const known = enterprises.get(row.creditCode)
  const enterprise = known?.enterprise ?? newId()
  const place = placeOf(row)
  return {
    ...(known ? {} : founding(row, enterprise)),
    // A list that still says a former name does not say that the enterprise took it back.
    names: known?.names.includes(row.name) ? [] : [{ id: newId(), enterprise, name: row.name }],
    places: saysNothingNew(place, known) ? [] : [{ id: newId(), enterprise, ...place }],
    registrationNumbers: numberOf(row, known).map((number) => ({ id: newId(), enterprise, number })),
    facts: capitalOf(row, known).map((value) => ({
      id: newId(),
      enterprise,
      fact: 'registered-capital',
      period: 'as registered',
      value,
      unit: '元',
    })),
    assignments: careIn(row, known).map((care) => ({ id: newId(), enterprise, ...care })),
  }
}

function founding(row: EnterpriseListRow, enterprise: string): Partial<ListEntries> {
  return {
    enterprises: [{ id: enterprise, registeredOn: row.registeredOn ?? null, industry: row.industry ?? null }],
    codes: [{ creditCode: row.creditCode, enterprise }],
  }
}

function placeOf({ town, park, address }: EnterpriseListRow): EnterprisePlace {
  return { town: town ?? null, park: park ?? null, address: address ?? null }
}

/** A list that leaves a place empty does not say that the enterprise has none. */
function saysNothingNew(place: EnterprisePlace, known: KnownEnterprise | undefined): boolean {
  const parts = ['town', 'park', 'address'] as const
  return parts.every((part) => place[part] === null || place[part] === known?.place?.[part])
}

function capitalOf({ capital }: EnterpriseListRow, known: KnownEnterprise | undefined): string[] {
  if (capital === undefined) return []
  const { value } = moneyOf(capital, '元')
  return known?.capital !== null && Number(known?.capital) === Number(value) ? [] : [value]
}

/** Who looks after it, where the list says so and the book says otherwise; a unit stays where only its officer is named. */
function careIn({ assignedUnit, officer }: EnterpriseListRow, known: KnownEnterprise | undefined) {
  const before = known?.assignment ?? null
  const unit = assignedUnit ?? (officer === undefined ? undefined : before?.unit)
  if (!unit) return []
  const care = { unit, officer: officer ?? (before?.unit === unit ? before.officer : null) }
  return sameCare(before ?? undefined, care) ? [] : [care]
}

function numberOf({ registrationNumber }: EnterpriseListRow, known: KnownEnterprise | undefined): string[] {
  return registrationNumber === undefined || known?.registrationNumbers.includes(registrationNumber)
    ? []
    : [registrationNumber]
}

/** What in a row is understood otherwise than it stands there. */
export function enterpriseNotices(row: EnterpriseListRow, { enterprises }: KnownBooks): Remark[] {
  const names = enterprises.get(row.creditCode)?.names ?? []
  if (!names.includes(row.name) || names.at(-1) === row.name) return []
  const sentence = `「${row.name}」是这家企业的曾用名，账面上现名「${names.at(-1)}」，名称不变`
  return [{ key: 'name', kind: 'former-name', sentence, weight: 'notice' }]
}
