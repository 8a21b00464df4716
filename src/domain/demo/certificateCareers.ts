// Careers of high-tech enterprises: three years a certificate, then renewed in time, late in the same year, after a gap, or never.
import { addDays, addYears, yearOf, type Day } from '#values/day.ts'
import type { Career, Happening } from './career.ts'
import { dayBetween, heardAfter } from './daysOfYear.ts'
import type { DistrictSetting } from './districtSetting.ts'
import { drawnCredit } from './drawnCredit.ts'
import { inflowsOf } from './inflows.ts'
import type { Random } from './random.ts'

const title = 'high-tech-enterprise'

/** One career for each third enterprise of the district, those of the opening count first. */
export function certificateCareers(setting: DistrictSetting, random: Random): Career[] {
  const units = [...new Set(setting.targets.map((it) => it.unit))]
  const held = setting.openings.find((it) => it.title === title)?.total ?? 0
  const of = (index: number, year: number, lapses = false) =>
    certified({ enterprise: index * 3, on: dayBetween(random, year, [10, 12]), lapses }, random)
  const credited = (career: Career, unit: string) => creditedWith(career, unit, random)
  const opening = Array.from({ length: held }, (_, index) =>
    credited(of(index, setting.openingYear - (index % 3)), random.one(units)),
  )
  const over = Array.from({ length: LAPSED_BEFORE }, (_, index) =>
    credited(of(held + index, 2019, true), random.one(units)),
  )
  const inflows = inflowsOf(setting, title).map(({ unit, year }, index) => {
    const career = credited(of(held + LAPSED_BEFORE + index, year), unit)
    const [first] = career.happenings
    return first ? { ...career, firstGrant: { year, knownOn: first.knownOn, credit: first.credit } } : career
  })
  return [...opening, ...over, ...inflows]
}

const LAPSED_BEFORE = 5
const LAST_YEAR = 2027

type Start = { enterprise: number; on: Day; lapses: boolean }

function certified({ enterprise, on, lapses }: Start, random: Random): Career {
  const happenings: Happening[] = []
  let issuedOn: Day | null = on
  while (issuedOn !== null && yearOf(issuedOn) <= LAST_YEAR) {
    const validUntil: Day = addDays(addYears(issuedOn, 3), -1)
    const knownOn = heardAfter(random, issuedOn)
    happenings.push({ kind: 'certified', happenedOn: issuedOn, validUntil, knownOn, credit: null })
    issuedOn = lapses ? null : nextIssue(validUntil, random)
  }
  const stretches = happenings.map(({ happenedOn, validUntil, knownOn }) => ({
    from: happenedOn,
    last: validUntil,
    knownOn,
  }))
  return { title, enterprise, happenings, stretches, exit: null, firstGrant: null }
}

/** Re-application falls in the year of expiry: in most years the paper comes in time, in some weeks late, in a few never. */
function nextIssue(validUntil: Day, random: Random): Day | null {
  const drawn = random.below(100)
  if (drawn < 55) return addDays(validUntil, -5 - random.below(40))
  const late = addDays(validUntil, 3 + random.below(20))
  if (drawn < 82 && yearOf(late) === yearOf(validUntil)) return late
  if (drawn < 86) return addDays(validUntil, 365 + random.below(20))
  return drawn < 92 ? addDays(validUntil, -20) : null
}

function creditedWith(career: Career, unit: string, random: Random): Career {
  const [first, ...later] = career.happenings
  if (!first) return career
  const credit = drawnCredit(random, { unit, knownOn: first.knownOn })
  return { ...career, happenings: [{ ...first, credit }, ...later] }
}
