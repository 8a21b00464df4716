import type { DistrictCode, TownCode } from '#values/place.ts'
import type { KnownMapping, Layout } from './layout.ts'

/**
 * What a district knows when it reads a list: its name, and the unit ids and town codes that names and aliases stand for, the
 * names in the form of normaliseName.
 */
export type ReadContext = {
  district: { code: DistrictCode; name: string }
  units: ReadonlyMap<string, string>
  towns: ReadonlyMap<string, TownCode>
  /** What the person who hands the list in says of it. */
  layout?: Layout
  /** What the other columns of the row say, where a cell is understood by them. */
  row?: Readonly<Record<string, unknown>>
  /** How earlier lists of the same sender were read. */
  mappings?: readonly KnownMapping[]
}
