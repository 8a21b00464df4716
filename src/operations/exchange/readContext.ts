import type { ReadContext } from '#domain/exchange/readContext.ts'
import * as units from '#store/access/units.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { DistrictCode, TownCode } from '#values/place.ts'
import type { Context } from '../door/context.ts'

/** What the district knows when it reads a list: its own name, its units and towns by every name they bear. */
export async function readContext({ db, scope, texts }: Context): Promise<ReadContext> {
  const district = texts.districts.get(scope.district)
  const name = district?.shortName ?? scope.district
  const places = [name, district?.name ?? name].map(normaliseName)
  const known = await units.list(db, scope)
  return {
    district: { code: DistrictCode.parse(scope.district), name },
    units: new Map(known.flatMap((unit) => namesOf(unit.name, places).map((it) => [it, unit.slug]))),
    towns: new Map(district?.towns.map((it) => [normaliseName(it.name), TownCode.parse(it.code)])),
  }
}

/** Units sign with and without the leading 区, and with the name of the district. */
function namesOf(name: string, places: readonly string[]): string[] {
  const full = normaliseName(name)
  return full.startsWith('区') ? [full, full.slice(1), ...places.map((place) => place + full.slice(1))] : [full]
}
