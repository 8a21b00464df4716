import type { CreditCode } from '#values/creditCode.ts'
import { addDays, type Day } from '#values/day.ts'
import type { DistrictSetting } from './districtSetting.ts'
import { randomOf, type Random } from './random.ts'
import { declaredFigures } from './declaredFigures.ts'
import { ownedThings, type OwnedThing } from './ownedThings.ts'
import { registeredCapital } from './registeredCapital.ts'
import { yearlyFigures, type Figure } from './yearlyFigures.ts'
import { syntheticCode } from './syntheticCode.ts'
import { syntheticName } from './syntheticName.ts'

/** A legal person as the lists of a district would tell of it over the years; `knownOn` is the day each row arrives. */
export type SyntheticEnterprise = {
  number: number
  creditCode: CreditCode
  industry: string
  registeredOn: Day
  knownOn: Day
  names: { name: string; fromDay: Day; knownOn: Day }[]
  places: { town: string; park: string | null; address: string; fromDay: Day; knownOn: Day }[]
  figures: Figure[]
  /** What its ledgers have; null where nobody has checked them. */
  owned: { things: OwnedThing[]; checkedOn: Day } | null
}

/** The enterprise of a number, the same for the same seed; `heldFrom` is the day its first title begins, null where it has none. */
export function syntheticEnterprise(
  setting: DistrictSetting,
  number: number,
  heldFrom: Day | null,
): SyntheticEnterprise {
  const random = randomOf(setting.seed * 1_000_003 + number)
  const { name, industry } = syntheticName(number)
  const registeredOn = heldFrom
    ? addDays(heldFrom, -400 - random.below(3000))
    : addDays('2009-01-01' as Day, random.below(5400))
  const heard = addDays(registeredOn, 30)
  const knownOn = heard < BEGINNING ? BEGINNING : heard
  const known = { fromDay: registeredOn, knownOn }
  const yearly = yearlyFigures({ registeredOn, titled: heldFrom !== null }, random)
  return {
    number,
    creditCode: syntheticCode(setting.district, number),
    industry,
    registeredOn,
    knownOn,
    names: [{ name, ...known }, ...renamed(name, knownOn, random)],
    places: [{ ...drawnPlace(setting, random), ...known }, ...moved(setting, knownOn, random)],
    figures: [
      registeredCapital({ seed: setting.seed, number, knownOn }),
      ...yearly,
      ...(number < DECLARING ? declaredFigures(yearly, randomOf(setting.seed + number)) : []),
    ],
    owned: number < DECLARING ? ownedBy(number, knownOn, randomOf(setting.seed - number)) : null,
  }
}

/** So many declare what the criteria read: enough to try everything on, and a large district stays quick to make. */
const DECLARING = 500

/** Three in four have had their ledgers checked, in the spring of 2025 or when they were first heard of. */
function ownedBy(number: number, heard: Day, random: Random): SyntheticEnterprise['owned'] {
  if (!random.chance(0.75)) return null
  const checkedOn = heard < CHECKING ? CHECKING : heard
  return { things: ownedThings(number, checkedOn, random), checkedOn }
}

const CHECKING = '2025-03-20' as Day

/** The day the district's book of enterprises was begun. */
const BEGINNING = '2019-01-05' as Day

function renamed(name: string, after: Day, random: Random): SyntheticEnterprise['names'] {
  if (!random.chance(0.03)) return []
  const fromDay = addDays(after, 200 + random.below(1500))
  return [{ name: name.replace('有限公司', '股份有限公司'), fromDay, knownOn: addDays(fromDay, 20) }]
}

function moved(setting: DistrictSetting, after: Day, random: Random): SyntheticEnterprise['places'] {
  if (!random.chance(0.04)) return []
  const fromDay = addDays(after, 200 + random.below(1500))
  return [{ ...drawnPlace(setting, random), fromDay, knownOn: addDays(fromDay, 25) }]
}

function drawnPlace({ towns, park }: DistrictSetting, random: Random) {
  // The first streets are the town proper, where most enterprises are.
  const town = random.chance(0.7) ? random.one(towns.slice(0, 6)) : random.one(towns)
  const address = `${random.one(['创业', '工业', '科技', '新华', '武陵'])}路${1 + random.below(400)}号`
  return { town, park: random.chance(0.25) ? park : null, address }
}
