// Careers of city tech enterprises: admitted, here and there removed, moved in from elsewhere, moved away.
import { addDays, type Day } from '#values/day.ts'
import type { Career, Happening } from './career.ts'
import { dayBetween, heardAfter } from './daysOfYear.ts'
import type { DistrictSetting } from './districtSetting.ts'
import { drawnCredit } from './drawnCredit.ts'
import { inflowsOf } from './inflows.ts'
import type { Random } from './random.ts'

const title = 'city-tech-enterprise'

/** Names the opening count of tech enterprises does not have: its 差额. */
const NAMELESS = 6

/** One career for each of the first enterprises of the district, in the order of admission. */
export function techCareers(setting: DistrictSetting, random: Random): Career[] {
  const units = [...new Set(setting.targets.map((it) => it.unit))]
  const held = (setting.openings.find((it) => it.title === title)?.total ?? 0) - NAMELESS
  const opening = Array.from({ length: held }, (_, enterprise) => {
    const admittedOn = dayBetween(random, setting.openingYear - random.below(4), [1, 11])
    const career = admitted(enterprise, { on: admittedOn, unit: random.one(units) }, random)
    if (AWAY.has(enterprise)) return leaving(career, 'movedOut', dayBetween(random, 2023 + random.below(5), [2, 11]))
    // Every third may also hold a certificate (certificateCareers.ts) and stays.
    if (enterprise % 3 > 0 && random.chance(0.11))
      return leaving(career, 'removed', dayBetween(random, 2023 + random.below(5), [3, 6]))
    return career
  })
  const before = Array.from({ length: REMOVED_BEFORE }, (_, index) => {
    const career = admitted(held + index, { on: dayBetween(random, 2019, [1, 12]), unit: random.one(units) }, random)
    return leaving(career, 'removed', dayBetween(random, 2021 + random.below(2), [3, 6]))
  })
  const inflows = inflowsOf(setting, title).map(({ unit, year }, index) => {
    const enterprise = held + REMOVED_BEFORE + index
    const career = counted(admitted(enterprise, { on: dayBetween(random, year, [1, 12]), unit }, random))
    return random.chance(0.02) ? leaving(career, 'removed', dayBetween(random, year + 1, [3, 6])) : career
  })
  const moved = Array.from({ length: MOVED_IN }, (_, index) =>
    movedIn(
      held + REMOVED_BEFORE + inflows.length + index,
      { year: 2023 + (index % 4), unit: random.one(units) },
      random,
    ),
  )
  return [...opening, ...before, ...inflows, ...moved]
}

const AWAY = new Set([1, 62, 124, 185, 247])
const REMOVED_BEFORE = 8
const MOVED_IN = 6

type Grant = { on: Day; unit: string }

function admitted(enterprise: number, { on, unit }: Grant, random: Random): Career {
  const knownOn = heardAfter(random, on)
  const credit = drawnCredit(random, { unit, knownOn })
  return {
    title,
    enterprise,
    happenings: [{ kind: 'admitted', happenedOn: on, validUntil: null, knownOn, credit }],
    stretches: [{ from: on, last: null, knownOn }],
    exit: null,
    firstGrant: null,
  }
}

/** A career that begins after the opening count is 新增. */
function counted(career: Career): Career {
  const [first] = career.happenings
  if (!first) return career
  const { happenedOn, knownOn, credit } = first
  return { ...career, firstGrant: { year: Number(happenedOn.slice(0, 4)), knownOn, credit } }
}

function leaving(career: Career, kind: 'removed' | 'movedOut', on: Day): Career {
  const knownOn = addDays(on, 14)
  const happening: Happening = { kind, happenedOn: on, validUntil: null, knownOn, credit: null }
  return { ...career, happenings: [...career.happenings, happening], exit: { on, knownOn } }
}

/** Admitted in another district years ago; it counts here from the day of the move, and is no first grant. */
function movedIn(enterprise: number, { year, unit }: { year: number; unit: string }, random: Random): Career {
  const on = dayBetween(random, year, [3, 10])
  const knownOn = heardAfter(random, on)
  const elsewhere = {
    kind: 'admitted',
    happenedOn: '2021-05-20' as Day,
    validUntil: null,
    knownOn,
    credit: null,
  } as const
  const credit = { unit, ruledOn: addDays(knownOn, 10) }
  return {
    title,
    enterprise,
    happenings: [elsewhere, { kind: 'movedIn', happenedOn: on, validUntil: null, knownOn, credit }],
    stretches: [{ from: on, last: null, knownOn }],
    exit: null,
    firstGrant: null,
  }
}
