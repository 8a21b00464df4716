import type { Changed, Difference } from '#domain/registry/compareSnapshot.ts'
import type { SnapshotRow } from '#domain/registry/snapshot.ts'
import type { EnterprisePlace, ListEntries } from './listEntries.ts'

/** What a changed row adds to the books, and which of its differences it leaves to people. */
type TakenChange = { entries: Partial<ListEntries>; left: Difference['field'][] }

/**
 * A row of a full list that differs from the book, taken over as dated entries: another name, another town, a certificate
 * issued after the one in the book. Where both tell of the same certificate with other days or number, one of them is wrong,
 * and which one a list cannot say.
 */
export function changedEntries(
  { enterprise, differences }: Changed,
  { row, place }: { row: SnapshotRow; place: EnterprisePlace | null },
  newId: () => string,
): TakenChange {
  const differing = new Map(differences.map((it) => [it.field, it]))
  const since = differing.get('since')?.book ?? null
  const isNewer = since !== null && row.since > since && row.validUntil !== null
  const { name, town, validUntil, certificateNumber } = row
  return {
    entries: {
      names: differing.has('name') ? [{ id: newId(), enterprise, name }] : [],
      places: differing.has('town') ? [{ id: newId(), enterprise, ...placeIn(town, place) }] : [],
      events: isNewer
        ? [{ id: newId(), enterprise, kind: 'certified', happenedOn: row.since, validUntil, certificateNumber }]
        : [],
    },
    left: isNewer ? [] : certificate.filter((field) => differing.has(field)),
  }
}

const certificate = ['certificateNumber', 'since', 'validUntil'] as const

/** Park and address of another town are not known there; where only the town was missing, they stay. */
function placeIn(town: string | null, place: EnterprisePlace | null): EnterprisePlace {
  return place?.town === null ? { ...place, town } : { town, park: null, address: null }
}
