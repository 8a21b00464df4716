import type { DistrictCode, TownCode } from '#values/place.ts'

/**
 * What a district knows when it reads a list: its name, and the unit ids and town codes that names and aliases stand for, the
 * names in the form of normaliseName.
 */
export type ReadContext = {
  district: { code: DistrictCode; name: string }
  units: ReadonlyMap<string, string>
  towns: ReadonlyMap<string, TownCode>
}
