import type { Names } from '#values/column.ts'
import { titles, type Title } from './title.ts'

/** 新增 read two ways, as people say them. */
export const readingNames = { net: '全部增减（净增口径）', gross: '首次认定（入库）（毛增口径）' } as const

/** Every filter of the names behind a figure as people say it. */
export const flowFilterWords = {
  indicator: (title: Title) => `称号 ${titles[title].name}`,
  reading: (reading: keyof typeof readingNames, { asked: { holders } }: { asked: { holders: boolean } }) =>
    holders ? null : readingNames[reading],
  year: (year: number) => `${year} 年`,
  unit: (unit: string, { names }: { names: Names }) => `单位 ${names.unit(unit)}`,
  unclaimed: (only: boolean) => (only ? '待认领' : null),
  ofOpening: (only: boolean) => (only ? '期初已有' : null),
  holders: (only: boolean) => (only ? '当日持有称号' : null),
}
