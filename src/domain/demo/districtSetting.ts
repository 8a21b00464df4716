import type { Title } from '#domain/registry/title.ts'

/** What a synthetic district is made from; `seed` alone decides what chance decides. */
export type DistrictSetting = {
  seed: number
  /** At least `FEWEST`: the plan's own holders must find room. */
  enterprises: number
  district: string
  towns: readonly string[]
  park: string
  /** The last day of the year the plan counts from, with its totals. */
  openingYear: number
  openings: readonly { title: Title; total: number }[]
  /** What each unit has promised to add, in the order of the annexes. */
  targets: readonly { title: Title; unit: string; year: number; value: number }[]
}

export const FEWEST = 1000
