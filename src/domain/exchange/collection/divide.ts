import { titles, type Title } from '#domain/registry/title.ts'
import { groupBy } from '#values/groupBy.ts'
import type { KnownValues, SentRow } from './collection.ts'
import type { KnownEnterpriseRow } from './knownColumn.ts'

type Names = { units: ReadonlyMap<string, string>; towns: ReadonlyMap<string, string> }

type DividedRow = Omit<SentRow, 'id' | 'part'> & { enterprise: string }

export type Division = {
  parts: { holder: string; name: string; rows: DividedRow[] }[]
  /** Names of enterprises that belong to no unit or town: they are sent to nobody, and said to be. */
  left: string[]
}

/**
 * Divides enterprises among those who answer for them: the town they lie in, or the unit that looks after them. Of whom no
 * unit looks after, the units that are credited with a title are asked: where the list is of one title, its unit alone.
 */
export function divide(
  rows: readonly KnownEnterpriseRow[],
  { splitBy, title }: { splitBy: 'unit' | 'town'; title?: Title | undefined },
  names: Names,
): Division {
  const held = rows.map((row) => ({ row, holders: splitBy === 'town' ? townOf(row) : unitsOf(row, title) }))
  const placed = held.flatMap(({ row, holders }) => holders.map((holder) => ({ holder, row })))
  const nameOf = splitBy === 'town' ? names.towns : names.units
  return {
    parts: [...groupBy(placed, (it) => it.holder)]
      .map(([holder, items]) => ({
        holder,
        name: nameOf.get(holder) ?? holder,
        rows: items.map(({ row }) => dividedRow(row, names)),
      }))
      .sort((one, other) => orderIn(nameOf, one.holder) - orderIn(nameOf, other.holder)),
    left: held.filter(({ holders }) => holders.length === 0).map(({ row }) => row.name ?? row.creditCode),
  }
}

function dividedRow(row: KnownEnterpriseRow, names: Names): DividedRow {
  const { id, creditCode, name } = row
  return { enterprise: id, creditCode, name: name ?? '', known: knownValues(row, names) }
}

function townOf({ town }: KnownEnterpriseRow): string[] {
  return town === null ? [] : [town]
}

function unitsOf({ assignment, titles: held }: KnownEnterpriseRow, title: Title | undefined): string[] {
  if (assignment?.unit) return [assignment.unit]
  const asked = held.filter((it) => title === undefined || it.title === title)
  return [...new Set(asked.flatMap(({ unit }) => (unit === null ? [] : [unit])))]
}

function orderIn(names: ReadonlyMap<string, string>, holder: string): number {
  return [...names.keys()].indexOf(holder)
}

function knownValues(row: KnownEnterpriseRow, { towns }: Names): KnownValues {
  return {
    creditCode: row.creditCode,
    name: row.name ?? '',
    town: row.town === null ? null : (towns.get(row.town) ?? row.town),
    park: row.park,
    industry: row.industry,
    registeredOn: row.registeredOn,
    titles: row.titles.map((it) => titles[it.title].name).join('、') || null,
    certificateNumber: row.certificateNumber,
    validUntil: row.titles.find((it) => it.title === 'high-tech-enterprise')?.validUntil ?? null,
    admittedOn: row.titles.find((it) => it.title === 'city-tech-enterprise')?.since ?? null,
  }
}
