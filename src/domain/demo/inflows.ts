import type { Title } from '#domain/registry/title.ts'
import type { DistrictSetting } from './districtSetting.ts'

export type Inflow = { unit: string; year: number }

/**
 * The first grants of a title, unit by unit and year by year, each unit at its own pace. What a year leaves of a whole
 * number goes over to the next, so that a pace of 0.8 on a promise of one a year brings four in five years.
 */
export function inflowsOf({ targets }: DistrictSetting, title: Title): Inflow[] {
  const own = targets.filter((it) => it.title === title)
  const units = [...new Set(own.map((it) => it.unit))]
  return units.flatMap((unit, index) => {
    let left = title === 'high-tech-enterprise' ? 0.6 : 0
    return own
      .filter((it) => it.unit === unit)
      .sort((a, b) => a.year - b.year)
      .flatMap(({ year, value }) => {
        left += value * (paces[title][index % paces[title].length] ?? 1)
        const count = Math.floor(left)
        left -= count
        return Array.from({ length: count }, () => ({ unit, year }))
      })
  })
}

/** Done to promised, unit by unit: some are ahead, some behind, as a real autumn would show it. */
const paces = {
  'city-tech-enterprise': [1.1, 0.97, 0.85, 1.15, 0.7, 0.9, 1.2, 1, 0.5, 0.96],
  'high-tech-enterprise': [1.2, 1.4, 1, 0.8, 0.6, 1, 1.2, 0.8, 1, 1.3],
} as const satisfies Record<Title, readonly number[]>
